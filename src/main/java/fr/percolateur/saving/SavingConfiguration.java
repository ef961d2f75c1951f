package fr.percolateur.saving;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.library.Edits;
import fr.percolateur.publication.Publications;
import fr.percolateur.revision.Revisions;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SavingConfiguration {

    private static final Duration COPIES_KEPT = Duration.ofDays(30);
    private static final Duration PRESENCES_KEPT = Duration.ofHours(1);

    private static final String TYPED = """
            select d.title, c.typed_at as at
              from working_copy c
              join document d on d.id = c.document_id
              join agent a on a.id = c.author
             where a.email = :email
             order by c.typed_at
            """;

    private static final String DECLINED = """
            select d.title, c.declined_at as at
              from working_copy c
              join document d on d.id = c.document_id
              join agent a on a.id = c.declined_by
             where a.email = :email
             order by c.declined_at
            """;

    private static final String PRESENT = """
            select d.title, e.since as at
              from editing e
              join document d on d.id = e.document_id
              join agent a on a.id = e.author
             where a.email = :email
             order by e.since
            """;

    private static final String ERASE_TYPED = """
            delete from working_copy
             where author in (select id from agent where email = :email)
            """;

    /// The word stays with the one it was said to.
    private static final String FORGET_DECLINER = """
            update working_copy
               set declined_by = null
             where declined_by in (select id from agent where email = :email)
            """;

    private static final String ERASE_PRESENT = """
            delete from editing
             where author in (select id from agent where email = :email)
            """;

    @Bean
    WorkingCopies workingCopies(JdbcClient jdbc) {
        return new WorkingCopies(jdbc);
    }

    @Bean
    Proposals proposals(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Proposals(dataSource, log, clock);
    }

    @Bean
    DeskTasks proposalTasks(JdbcClient jdbc) {
        return new ProposalTasks(jdbc);
    }

    @Bean
    Presences presences(JdbcClient jdbc) {
        return new Presences(jdbc);
    }

    @Bean
    Versions versions(JdbcClient jdbc, Revisions revisions) {
        return new Versions(jdbc, revisions);
    }

    @Bean
    Saves saves(
            DataSource dataSource,
            Edits edits,
            Versions versions,
            WorkingCopies copies,
            DocumentKeys keys,
            AuditLog log,
            Publications publications,
            InstantSource clock) {
        return new Saves(dataSource, edits, versions, copies, keys, log, publications, clock);
    }

    @Bean
    PersonalData copiesKept(JdbcClient jdbc) {
        return PersonalData.of("saving.copies", now -> forget(jdbc, now))
                .in("working_copy")
                .givenBy(Holding.of(
                        say("saving.held"),
                        email -> Stream.of(
                                        held(jdbc, email, TYPED, "saving.held.at"),
                                        held(jdbc, email, DECLINED, "saving.held.declined-at"))
                                .flatMap(List::stream)
                                .toList(),
                        email -> {
                            erase(jdbc, email, FORGET_DECLINER);
                            return erase(jdbc, email, ERASE_TYPED);
                        }));
    }

    @Bean
    PersonalData presencesKept(JdbcClient jdbc) {
        return PersonalData.of(
                        "saving.presences",
                        now -> jdbc.sql("delete from editing where seen_at < :before")
                                .param("before", now.minus(PRESENCES_KEPT).atOffset(ZoneOffset.UTC))
                                .update())
                .in("editing")
                .givenBy(Holding.of(
                        say("saving.presences.held"),
                        email -> held(jdbc, email, PRESENT, "saving.presences.held.at"),
                        email -> erase(jdbc, email, ERASE_PRESENT)));
    }

    private static int forget(JdbcClient jdbc, Instant now) {
        return jdbc.sql("delete from working_copy where greatest(typed_at, declined_at) < :before")
                .param("before", now.minus(COPIES_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<Held> held(JdbcClient jdbc, String email, String query, String term) {
        return jdbc.sql(query)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(
                                say(term),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }

    private static Optional<String> erase(JdbcClient jdbc, String email, String statement) {
        jdbc.sql(statement).param("email", email).update();
        return Optional.empty();
    }
}
