package fr.percolateur.revision;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    private static final Duration AUTHORS_KEPT = Duration.ofDays(2 * 365);

    @Bean
    Revisions revisions(DataSource dataSource) {
        return new Revisions(dataSource);
    }

    @Bean
    LastSave lastSave(JdbcClient jdbc) {
        return new LastSave(jdbc);
    }

    /// The text stays, without the name of who wrote it.
    @Bean
    PersonalData authorsKept(JdbcClient jdbc) {
        return PersonalData.of("revision.kept", now -> forget(jdbc, now))
                .in("document_revision.author")
                .givenBy(Holding.of(
                        say("revision.held"),
                        email -> held(jdbc, email),
                        email -> held(jdbc, email).isEmpty() ? Optional.empty() : Optional.of(say("revision.stays"))));
    }

    private static int forget(JdbcClient jdbc, Instant now) {
        return jdbc.sql("""
                update document_revision
                   set author = null
                 where author is not null
                   and at < :before
                """)
                .param("before", now.minus(AUTHORS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<Held> held(JdbcClient jdbc, String email) {
        return jdbc.sql("""
                select d.title, r.number, r.at
                  from document_revision r
                  join document d on d.id = r.document_id
                  join agent a on a.id = r.author
                 where a.email = :email
                 order by r.at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("revision.held.number"), String.valueOf(row.getInt("number"))),
                        Fact.of(
                                say("revision.held.at"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
