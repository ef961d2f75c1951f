package fr.percolateur.correspondence;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.EventProjection;
import fr.percolateur.event.SeriesProjection;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.registration.TermsProjection;
import fr.percolateur.skin.Skin;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The quay of Port-Lanterne: one event, people by their first names, and a clock that goes when told.
final class Quay {

    /// A Tuesday morning; the event begins on the Thursday of the week after.
    static final Instant MORNING = Instant.parse("2027-01-12T09:00:00Z");

    static final Instant START = Instant.parse("2027-01-21T15:30:00Z");

    static final Site SITE = new Site(
            "Les cafés de Valbrume",
            "",
            URI.create("https://cafes.example.org"),
            null,
            null,
            null,
            null,
            Skin.COMPTOIR);

    final DataSource dataSource;
    final JdbcClient jdbc;
    final Registrations registrations;
    final Templates templates;
    private final Path folder;
    private Instant now = MORNING;

    Quay(DataSource dataSource, Path folder) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.jdbc = JdbcClient.create(dataSource);
        this.registrations = new Registrations(dataSource, List.of(), () -> now);
        this.templates = new Templates(dataSource, new AuditLog(dataSource, () -> now), () -> now);
        Emptying.of(jdbc, "document, mail_letter");
    }

    /// What one node does every minute.
    Correspondence node() {
        return node(dataSource, () -> now);
    }

    static Correspondence node(DataSource dataSource, java.time.InstantSource clock) {
        return new Correspondence(
                dataSource,
                new RegistrationLinks(dataSource, List.of()),
                new Templates(dataSource, new AuditLog(dataSource, clock), clock),
                new Outbox(dataSource),
                SITE,
                List.of(),
                clock);
    }

    Instant now() {
        return now;
    }

    void pass(Duration duration) {
        go(now.plus(duration));
    }

    /// The clock shows this, and the job runs.
    void go(Instant instant) {
        now = instant;
        node().run();
    }

    /// Writes the event, or changes it.
    long event(OffsetDateTime start, String... more) {
        try {
            var file = folder.resolve("agenda").resolve("fanal.md");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, """
                    ---
                    title: "La Nuit du fanal"
                    event_start_date: %s
                    event_end_date: %s
                    public: tous
                    %s
                    inscription:
                      sur_place: {places: 2000}
                      en_ligne: {places: null}
                    ---
                    On se retrouve sur le quai.
                    """.formatted(written(start), written(start.plusMinutes(90)), String.join("\n", more)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var projections = List.of(
                new EventProjection(dataSource), new SeriesProjection(dataSource), new TermsProjection(dataSource));
        new Imports(dataSource, projections, "").run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        return jdbc.sql("select id from document where slug = 'fanal'")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static String written(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx"));
    }

    Registration seat(String name, Mode mode) {
        var event = jdbc.sql("select id from document where slug = 'fanal'")
                .query((row, _) -> row.getLong(1))
                .single();
        var attendee = new Attendee(
                mode,
                name,
                "Tréguier",
                name.toLowerCase(Locale.ROOT) + "@phares.example.org",
                "",
                "",
                false,
                List.of(),
                Map.of(),
                "");
        var submission = registrations.register(registrations.terms(event).orElseThrow(), attendee);
        return switch (submission) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration;
            case Submission.Proven(Proof.Waiting(var registration, var _)) -> registration;
            case Submission.Proven(Proof.Pending(var registration)) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    /// Who hopes for a place until it is over.
    void waiting(String name, Mode mode) {
        jdbc.sql("""
                update registration
                   set status = 'waiting', seat = null, line = :mode, line_rank = 1
                 where id = :id
                """)
                .param("mode", mode.column())
                .param("id", seat(name, mode).id())
                .update();
    }

    /// Many at once, on site.
    void crowd(int people) {
        jdbc.sql("""
                insert into registration (event_id, email, given_name, family_name, position, organisation, status, mode,
                                          places, seat, proven_at, approved_at, created_at, changed_at)
                select d.id, 'agent-' || n || '@phares.example.org', 'Agent ' || n, 'Tréguier', '', '', 'confirmed',
                       'onsite', 1, 'onsite', :now, :now, :now, :now
                  from document d, generate_series(1, :people) as n
                 where d.slug = 'fanal'
                """).param("now", MailingRows.at(now)).param("people", people).update();
    }

    void arrive(Registration registration, Mode mode) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                values (gen_random_uuid(), :event, :registration, :mode, :now)
                """)
                .param("event", registration.event())
                .param("registration", registration.id())
                .param("mode", mode.column())
                .param("now", MailingRows.at(now))
                .update();
    }

    /// The subjects of the letters to someone, the first first.
    List<String> subjects(String name) {
        return letters(name).reversed().stream().map(Postbag.Posted::subject).toList();
    }

    /// The latest first.
    List<Postbag.Posted> letters(String name) {
        return Postbag.of(dataSource).to(name.toLowerCase(Locale.ROOT) + "@phares.example.org");
    }

    int letters() {
        return Postbag.of(dataSource).all().size();
    }
}
