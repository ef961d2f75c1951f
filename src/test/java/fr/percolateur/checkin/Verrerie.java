package fr.percolateur.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the tests meet: `phare`, of a series, goes on now; `libre`, of none, as well; `bientot` is to come.
public final class Verrerie {

    private final Registrations registrations;
    private final Imports imports;
    private final JdbcClient jdbc;
    private final Path folder;
    private volatile Viewer viewer = new Viewer.Visitor();

    private Verrerie(Registrations registrations, Imports imports, JdbcClient jdbc) throws IOException {
        this.registrations = registrations;
        this.imports = imports;
        this.jdbc = jdbc;
        this.folder = Files.createTempDirectory("verrerie-");
        event("phare", Duration.ofMinutes(-10), "serie: cafes-du-port", room("https://visio.example.org/phare"));
        event("libre", Duration.ofMinutes(-10));
        event("bientot", Duration.ofDays(20), room("https://visio.example.org/bientot"));
    }

    public static String room(String address) {
        return "direct: {lien: \"" + address + "\"}";
    }

    /// Writes an event, or changes it.
    public void event(String slug, Duration fromNow, String... more) {
        titled("Rencontre du " + slug, slug, fromNow, more);
    }

    public void titled(String title, String slug, Duration fromNow, String... more) {
        var start = OffsetDateTime.now(ZoneOffset.UTC).plus(fromNow);
        try {
            Files.createDirectories(folder.resolve("agenda"));
            Files.writeString(folder.resolve("agenda").resolve(slug + ".md"), """
                    ---
                    title: "%s"
                    event_start_date: %s
                    event_end_date: %s
                    lieu: La Verrerie
                    public: tous
                    inscription:
                      sur_place: {places: null}
                      en_ligne: {places: null}
                    %s
                    ---
                    On se retrouve à la Verrerie.
                    """.formatted(
                            title, written(start), written(start.plusHours(1)), String.join("\n", more)));
            imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"));
    }

    public Registration seat(String slug, String name, Mode mode) {
        var event = jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var submission = registrations.register(
                registrations.terms(event).orElseThrow(),
                new Attendee(
                        mode,
                        name,
                        "Vauquier",
                        plain.toLowerCase(Locale.ROOT) + "@verrerie.gouv.fr",
                        "",
                        "La Verrerie",
                        false,
                        List.of(),
                        Map.of(),
                        ""));
        assertThat(submission).isInstanceOf(Submission.Proven.class);
        assertThat(((Submission.Proven) submission).proof()).isInstanceOf(Proof.Confirmed.class);
        return ((Proof.Confirmed) ((Submission.Proven) submission).proof()).registration();
    }

    public void is(Viewer who) {
        viewer = who;
    }

    public void is(Role role, String series) {
        is(new Viewer.SignedIn(
                UUID.randomUUID(), "Aurèle Coste", "aurele@verrerie.gouv.fr", Set.of(new Grant(role, series))));
    }

    /// Everyone who asks is who the test says.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Entry {

        @Bean
        Verrerie verrerie(Registrations registrations, Imports imports, JdbcClient jdbc) throws IOException {
            return new Verrerie(registrations, imports, jdbc);
        }

        @Bean
        @Primary
        ViewerSource whoTheTestSays(ObjectProvider<Verrerie> verrerie) {
            return _ -> verrerie.getObject().viewer;
        }
    }
}
