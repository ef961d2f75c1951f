package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.mail.EmailAddress;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands beneath a question: who asks it, as far as the series wants it known and the room can vouch for it.
final class Signatures {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    Signatures(DataSource dataSource, Organisations organisations) {
        this.jdbc = JdbcClient.create(dataSource);
        this.organisations = organisations;
    }

    Signing rule(Room room) {
        return rule(room.id());
    }

    /// The event’s own word comes before that of its series.
    Signing rule(long event) {
        return jdbc.sql("""
                select coalesce(own.signing, general.signing) as signing
                  from event e
                  left join question_rule own on own.document_id = e.document_id
                  left join series s on s.slug = e.series
                  left join question_rule general on general.document_id = s.document_id
                 where e.document_id = :room
                   and coalesce(own.signing, general.signing) is not null
                """)
                .param("room", event)
                .query((row, _) -> Signing.ofWord(row.getString(1)).orElseThrow())
                .optional()
                .orElse(Signing.NAME);
    }

    private record Person(String given, String family, String position, String organisation, String email) {}

    /// As it would be signed with a name; empty where the rule wants none, or where nobody knows who asks: the code of
    /// the wall says nothing of who typed it, and a name that anyone can type is no signature.
    String of(Room room, Pass pass) {
        if (pass.voter().isEmpty()) {
            return "";
        }
        return switch (rule(room)) {
            case MASKED -> "";
            case NAME -> join(name(person(pass)), person(pass));
            case ROLE -> join(person(pass).position(), person(pass));
        };
    }

    private Person person(Pass pass) {
        return jdbc.sql("""
                select coalesce(r.given_name, a.given_name, '') as given,
                       coalesce(r.family_name, a.family_name, '') as family,
                       coalesce(r.position, '') as position,
                       coalesce(r.organisation, '') as organisation,
                       coalesce(r.email, a.email, '') as email
                  from live_participant p
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where p.id = :participant
                """)
                .param("participant", pass.voter().orElseThrow())
                .query((row, _) -> new Person(
                        row.getString("given"),
                        row.getString("family"),
                        row.getString("position"),
                        row.getString("organisation"),
                        row.getString("email")))
                .single();
    }

    /// « Solenn A. »: enough to be found in the room, too little to be found by a search engine.
    private static String name(Person person) {
        var family = person.family().strip();
        return family.isEmpty()
                ? person.given().strip()
                : say(
                                "questions.signed.name",
                                person.given().strip(),
                                family.substring(0, family.offsetByCodePoints(0, 1)))
                        .strip();
    }

    private String join(String who, Person person) {
        var organisation = person.organisation().isBlank() ? organisation(person.email()) : person.organisation();
        if (who.isBlank()) {
            return organisation.strip();
        }
        return organisation.isBlank() ? who.strip() : say("questions.signed.of", who.strip(), organisation.strip());
    }

    private String organisation(String email) {
        return email.isEmpty()
                ? ""
                : organisations
                        .of(new EmailAddress(email))
                        .map(Organisation::name)
                        .orElse("");
    }
}
