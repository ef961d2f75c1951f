package fr.percolateur.retention;

import fr.percolateur.event.EventProjection;
import fr.percolateur.event.SeriesProjection;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.registration.TermsProjection;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Events at the Verrerie that end on 21 January 2027 at six in the evening, and people who register ten days before.
public final class Archive {

    public static final Instant BEFORE = Instant.parse("2027-01-11T09:00:00Z");
    public static final Instant OVER = Instant.parse("2027-01-21T17:00:00Z");

    public final JdbcClient jdbc;
    public final Registrations registrations;
    private final DataSource dataSource;
    private final Path folder;
    private Instant now = BEFORE;

    public Archive(DataSource dataSource, Path folder) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.jdbc = JdbcClient.create(dataSource);
        this.registrations = new Registrations(dataSource, List.of(), clock());
    }

    public InstantSource clock() {
        return () -> now;
    }

    public void go(Instant instant) {
        now = instant;
    }

    public Terms event(String slug, String... more) {
        try {
            var file = folder.resolve("agenda").resolve(slug + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    ---
                    title: "Rencontre du %s"
                    event_start_date: 2027-01-21 16:30:00 +01:00
                    event_end_date: 2027-01-21 18:00:00 +01:00
                    %s
                    inscription:
                      sur_place: {places: null}
                      en_ligne: {places: null}
                      questions:
                        - {id: attente, intitule: "Vos attentes", type: texte, finalite: preparation, conservation: P3M}
                        - {id: repas, intitule: "Votre repas", type: texte, finalite: repas, conservation: P7D}
                        - {id: autre, intitule: "Autre chose", type: texte, finalite: preparation, conservation: longtemps}
                    ---
                    On se retrouve à la Verrerie.
                    """.formatted(slug, String.join("\n", more)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var projections = List.of(
                new EventProjection(dataSource), new SeriesProjection(dataSource), new TermsProjection(dataSource));
        new Imports(dataSource, projections, "").run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var id = jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
        return registrations.terms(id).orElseThrow();
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@verrerie.example.org";
    }

    private static Attendee attendee(String name, Mode mode) {
        return new Attendee(
                mode,
                name,
                "Ormevalle",
                email(name),
                "chargée de mission",
                "Agence de la simplicité",
                false,
                List.of("informations"),
                Map.of("attente", "Du café", "repas", "Froid", "autre", "Rien"),
                "Une place près de la porte");
    }

    public Registration seat(Terms terms, String name, Mode mode) {
        return switch (registrations.register(terms, attendee(name, mode))) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    Registration submit(Terms terms, String name) {
        return switch (registrations
                .submit(terms, attendee(name, Mode.ONSITE), Challenge.fresh(), Sender.UNBOUND)
                .submission()) {
            case Submission.Held(var registration) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    public void arrive(Registration registration, Instant at) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                values (gen_random_uuid(), :event, :registration, 'onsite', :at)
                """)
                .param("event", registration.event())
                .param("registration", registration.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public int count(String table) {
        return jdbc.sql("select count(*) from " + table)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
