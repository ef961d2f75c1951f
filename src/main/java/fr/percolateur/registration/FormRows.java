package fr.percolateur.registration;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What forms bring. Answers to the organiser’s questions, and needs, have a table of their own each, since each is
/// kept for another time and shown to others.
final class FormRows {

    private final JdbcClient jdbc;

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of these addresses that are registered for the event already, whatever became of it.
    Set<String> known(long event, Collection<String> emails) {
        return Set.copyOf(jdbc.sql("""
                select email
                  from registration
                 where event_id = :event
                   and email = any(:emails)
                """)
                .param("event", event)
                .param("emails", emails.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
    }

    /// Someone who is not registered for the event yet.
    ///
    /// @param heldFrom the network that holds the place, where one is held and its network is bounded
    record Newcomer(
            Attendee attendee, Claim claim, @Nullable String heldFrom) {}

    /// Adds these in their order, but for those whose address is registered already; by address, each of which comes
    /// once.
    Map<String, Registration> add(long event, List<Newcomer> newcomers, Instant now) {
        var people = newcomers.stream().map(Newcomer::attendee).toList();
        var claims = newcomers.stream().map(Newcomer::claim).toList();
        return jdbc
                .sql("""
                insert into registration (event_id, email, given_name, family_name, position, organisation, consents,
                                          status, mode, places, seat, line, line_rank, kept_until, proven_at,
                                          approved_at, held_from, created_at, changed_at)
                select :event, email, given_name, family_name, position, organisation, string_to_array(consents, ','),
                       status, mode, places, seat, line,
                       case when line is not null then nextval('registration_line_rank') end,
                       cast(kept_until as timestamptz), case when proven then :now end,
                       case when approved then :now end, held_from, :now, :now
                  from unnest(:emails, :given, :family, :positions, :organisations, :consents, :statuses, :modes,
                              :places, :seats, :lines, :untils, :proven, :approved, :networks)
                       with ordinality
                       as newcomer (email, given_name, family_name, position, organisation, consents, status, mode,
                                    places, seat, line, kept_until, proven, approved, held_from, rank)
                 order by rank
                    on conflict on constraint registration_once do nothing
                returning *
                """)
                .param("event", event)
                .param("emails", texts(people, Attendee::email))
                .param("given", texts(people, Attendee::givenName))
                .param("family", texts(people, Attendee::familyName))
                .param("positions", texts(people, Attendee::position))
                .param("organisations", texts(people, Attendee::organisation))
                .param("consents", texts(people, attendee -> String.join(",", attendee.consents())))
                .param("statuses", texts(claims, claim -> claim.status().word()))
                .param("modes", texts(claims, claim -> claim.mode().column()))
                .param("places", claims.stream().map(Claim::places).toArray(Integer[]::new))
                .param("seats", texts(claims, claim -> RegistrationRows.column(claim.seat())))
                .param("lines", texts(claims, claim -> RegistrationRows.column(claim.line())))
                .param("untils", texts(claims, claim -> Objects.toString(claim.keptUntil(), null)))
                .param("proven", claims.stream().map(Claim::proven).toArray(Boolean[]::new))
                .param("approved", claims.stream().map(Claim::approved).toArray(Boolean[]::new))
                .param("networks", texts(newcomers, Newcomer::heldFrom))
                .param("now", RegistrationRows.at(now))
                .query(RegistrationRows.REGISTRATION)
                .list()
                .stream()
                .collect(Collectors.toMap(Registration::email, Function.identity()));
    }

    private static <T> String[] texts(List<T> list, Function<T, @Nullable String> column) {
        return list.stream().map(column).toArray(String[]::new);
    }

    /// The hold is of this network; of none that counts when null.
    void hold(long id, @Nullable String network) {
        jdbc.sql("update registration set held_from = :network where id = :id")
                .param("network", network, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /// What the person says of themselves, said anew.
    void describe(long id, Attendee attendee) {
        jdbc.sql("""
                update registration
                   set given_name = :given, family_name = :family, position = :position,
                       organisation = :organisation, consents = :consents, to_answer = false
                 where id = :id
                """)
                .param("given", attendee.givenName())
                .param("family", attendee.familyName())
                .param("position", attendee.position())
                .param("organisation", attendee.organisation())
                .param("consents", attendee.consents().toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /// The person was entered by someone else, who answers nothing for them.
    void leaveToAnswer(long id) {
        jdbc.sql("update registration set to_answer = true where id = :id")
                .param("id", id)
                .update();
    }

    void agree(long id, List<String> consents) {
        jdbc.sql("update registration set consents = :consents, to_answer = false where id = :id")
                .param("consents", consents.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    void write(long registration, Map<String, String> answers, String needs, Instant now) {
        answers.forEach((question, answer) -> jdbc.sql("""
                insert into registration_answer (registration_id, question_id, answer)
                values (:registration, :question, :answer)
                """)
                .param("registration", registration)
                .param("question", question)
                .param("answer", answer)
                .update());
        if (!needs.isEmpty()) {
            jdbc.sql("""
                    insert into registration_needs (registration_id, needs, consented_at)
                    values (:registration, :needs, :now)
                    """)
                    .param("registration", registration)
                    .param("needs", needs)
                    .param("now", RegistrationRows.at(now))
                    .update();
        }
    }

    void rewrite(long registration, Map<String, String> answers, String needs, Instant now) {
        jdbc.sql("delete from registration_answer where registration_id = :id")
                .param("id", registration)
                .update();
        jdbc.sql("delete from registration_needs where registration_id = :id")
                .param("id", registration)
                .update();
        write(registration, answers, needs, now);
    }
}
