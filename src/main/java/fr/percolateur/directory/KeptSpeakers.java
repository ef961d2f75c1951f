package fr.percolateur.directory;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept of speakers, and until when. Who they are and what they agreed to have ends of their own.
final class KeptSpeakers {

    private static final String LONG_AGO = """
              from speaker s
             where s.added_at < cast(:now as timestamptz) - interval '3 years'
               and not exists (
                   select from speech h
                     join event e on e.document_id = h.document_id
                    where h.speaker_id = s.id
                      and (e.over_at is null or e.over_at > cast(:now as timestamptz) - interval '3 years'))
            """;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Portraits portraits;
    private final InstantSource clock;

    KeptSpeakers(JdbcClient jdbc, Portraits portraits, InstantSource clock) {
        this.jdbc = jdbc;
        this.directory = new Directory(jdbc);
        this.portraits = portraits;
        this.clock = clock;
    }

    PersonalData people() {
        return PersonalData.of("directory.kept", this::forgetPeople)
                .in(
                        "speaker.id",
                        "speaker.name",
                        "speaker.position",
                        "speaker.organisation",
                        "speaker.biography",
                        "speaker.email",
                        "speaker.added_at",
                        "speech",
                        "speech_change")
                .givenBy(Holding.of(say("directory.held"), this::held, this::erase));
    }

    PersonalData consents() {
        return PersonalData.of("directory.consents", this::forgetConsents)
                .in(
                        "speaker.image_consent",
                        "speaker.image_revoked",
                        "speaker.recording_consent",
                        "speaker.recording_revoked",
                        "speaker.portrait",
                        "speaker.portrait_words",
                        "media_withheld")
                .givenBy(Holding.of(say("directory.consents.held"), this::agreed, this::takeBack));
    }

    /// Who did not speak for three years.
    private int forgetPeople(Instant now) {
        jdbc.sql("select * " + LONG_AGO + " and portrait <> ''")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Directory.PERSON)
                .list()
                .forEach(person -> portraits.drop(person, null));
        return jdbc.sql("delete " + LONG_AGO)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What was taken back is proved for a year.
    private int forgetConsents(Instant now) {
        var revoked = jdbc.sql("""
                update speaker
                   set image_consent = case when image_revoked < :before then null else image_consent end,
                       image_revoked = case when image_revoked < :before then null else image_revoked end,
                       recording_consent = case when recording_revoked < :before then null else recording_consent end,
                       recording_revoked = case when recording_revoked < :before then null else recording_revoked end
                 where image_revoked < :before
                    or recording_revoked < :before
                """)
                .param("before", now.atOffset(ZoneOffset.UTC).minusYears(1))
                .update();
        return revoked + forgetWithheld(now);
    }

    /// A photograph that was taken back is withheld for as long as some document, or an older version of one, names it.
    private int forgetWithheld(Instant now) {
        return jdbc.sql("""
                delete from media_withheld w
                 where w.since < :before
                   and not exists (
                       select from document d where position(convert_to(w.path, 'UTF8') in d.bytes) > 0)
                   and not exists (
                       select from document_revision r where position(convert_to(w.path, 'UTF8') in r.bytes) > 0)
                """)
                .param("before", now.atOffset(ZoneOffset.UTC).minusYears(1))
                .update();
    }

    private Optional<Person> person(String email) {
        return email.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select * from speaker where email = :email")
                        .param("email", email)
                        .query(Directory.PERSON)
                        .optional();
    }

    private List<Holding.Held> held(String email) {
        return person(email).stream()
                .map(person -> Holding.Held.of(
                        person.name(),
                        Holding.Fact.of(say("directory.position"), person.position()),
                        Holding.Fact.of(say("directory.organisation"), person.organisation()),
                        Holding.Fact.of(say("directory.biography"), person.biography()),
                        Holding.Fact.of(say("directory.held.editions"), String.join(", ", titles(person)))))
                .toList();
    }

    private List<String> titles(Person person) {
        return jdbc.sql("""
                select d.title
                  from speech h
                  join document d on d.id = h.document_id
                 where h.speaker_id = :speaker
                 order by d.title
                """)
                .param("speaker", person.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The documents that name them are public, and are mended by hand; their portrait leaves at once.
    private Optional<String> erase(String email) {
        var person = person(email);
        var editions = person.map(this::titles).orElse(List.of());
        person.ifPresent(found -> portraits.revoke(found, null));
        jdbc.sql("delete from speaker where email = :email and email <> ''")
                .param("email", email)
                .update();
        return editions.isEmpty() ? Optional.empty() : Optional.of(say("directory.stays", String.join(", ", editions)));
    }

    private List<Holding.Held> agreed(String email) {
        return person(email).stream()
                .filter(person -> person.image() != null || person.recording() != null)
                .map(person -> Holding.Held.of(
                        say("directory.consents.held"),
                        Holding.Fact.of(say("directory.consent.image"), person.image()),
                        Holding.Fact.of(say("directory.consent.recording"), person.recording()),
                        Holding.Fact.of(
                                say("directory.portrait"),
                                person.portrait() == null
                                        ? ""
                                        : person.portrait().path())))
                .toList();
    }

    private Optional<String> takeBack(String email) {
        person(email).ifPresent(person -> {
            portraits.revoke(person, null);
            directory.consent(person.id(), false, false, clock.instant());
        });
        return Optional.empty();
    }
}
