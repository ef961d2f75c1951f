package fr.percolateur.registration;

import fr.percolateur.event.EventProjection;
import fr.percolateur.event.SeriesProjection;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The Verrerie of Port-Lanterne, where the tests meet: events as documents, people by their first names, and a clock
/// that goes when told.
final class Hall {

    /// A Tuesday morning; the events begin on the Thursday of the week after.
    static final Instant MORNING = Instant.parse("2027-01-12T09:00:00Z");

    static final Instant START = Instant.parse("2027-01-21T15:30:00Z");

    private final DataSource dataSource;
    private final Path folder;
    final JdbcClient jdbc;
    final Registrations registrations;
    final Registrar registrar;
    final List<Change> told = new ArrayList<>();
    private Instant now = MORNING;

    Hall(DataSource dataSource, Path folder) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.jdbc = JdbcClient.create(dataSource);
        this.registrations = new Registrations(dataSource, List.of(told::addAll), clock());
        this.registrar = new Registrar(dataSource, List.of(told::addAll), clock());
    }

    private InstantSource clock() {
        return () -> now;
    }

    void wait(Duration duration) {
        now = now.plus(duration);
    }

    void go(Instant instant) {
        now = instant;
    }

    /// An event on these terms, `sur_place: {places: 2}` for instance; the same slug again changes them.
    Terms event(String slug, String... terms) {
        try {
            var file = folder.resolve("agenda").resolve(slug + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, document(slug, terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var projections = List.of(
                new EventProjection(dataSource),
                new SeriesProjection(dataSource),
                new TermsProjection(dataSource, registrations));
        new Imports(dataSource, projections, "").run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var id = jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
        return registrations.terms(id).orElseThrow();
    }

    private static String document(String slug, String... terms) {
        return """
                ---
                title: "Rencontre %s"
                event_start_date: 2027-01-21 16:30:00 +01:00
                event_end_date: 2027-01-21 18:00:00 +01:00
                public: agents
                inscription:
                %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(slug, String.join("\n", terms).indent(2).stripTrailing());
    }

    static Attendee attendee(String name, Mode mode) {
        return attendee(name, mode, false);
    }

    static Attendee attendee(String name, Mode mode, boolean accompanied) {
        return new Attendee(
                mode,
                name,
                "Ormevalle",
                name.toLowerCase(java.util.Locale.ROOT) + "@verrerie.example.org",
                "chargée de mission",
                "Agence de la simplicité",
                accompanied,
                List.of(),
                Map.of(),
                "");
    }

    /// Registers someone whose address is proven.
    Registration seat(Terms terms, String name, Mode mode) {
        return settled(registrations.register(terms, attendee(name, mode)));
    }

    Registration seatTwo(Terms terms, String name, Mode mode) {
        return settled(registrations.register(terms, attendee(name, mode, true)));
    }

    private static Registration settled(Submission submission) {
        return switch (submission) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration;
            case Submission.Proven(Proof.Pending(var registration)) -> registration;
            case Submission.Proven(Proof.Waiting(var registration, var _)) -> registration;
            case Submission.Known(var registration) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    /// Sends the form of someone whose address is not proven.
    Submission submit(Terms terms, String name, Mode mode) {
        return registrations
                .submit(terms, attendee(name, mode), Challenge.fresh(), Sender.UNBOUND)
                .submission();
    }

    Registration held(Terms terms, String name, Mode mode) {
        return ((Submission.Held) submit(terms, name, mode)).registration();
    }

    Registration now(Registration registration) {
        return registrations.find(registration.id()).orElseThrow();
    }

    Status status(Registration registration) {
        return now(registration).status();
    }

    Pool pool(Terms terms, Mode mode) {
        return Objects.requireNonNull(registrations.pools(terms.event()).get(mode));
    }

    /// What is wrong with the counts, the capacities and the lines: nothing, ever.
    List<String> wrongs() {
        return Invariants.broken(jdbc);
    }
}
