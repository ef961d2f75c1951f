package fr.percolateur.desk;

import fr.percolateur.accounts.Agents;
import fr.percolateur.crowd.Crowd;
import fr.percolateur.demo.DemoContent;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Where the tests of the Atelier meet: the demo’s documents and crowd, and beside them one event of the series
/// `cafe-transfo` in each state.
public final class Bureau {

    /// Of the series that most of the demo is about.
    public static final String SERIES = "cafe-transfo";

    private final Agents agents;
    private volatile Viewer viewer = new Viewer.Visitor();

    private Bureau(Agents agents, Imports imports, DataSource dataSource) throws IOException {
        this.agents = agents;
        var folder = Files.createTempDirectory("bureau-");
        DemoContent.writeTo(folder, Instant.now());
        write(folder, "en-projet", 30, "published: false");
        write(
                folder,
                "pour-bientot",
                40,
                "publie_le: " + written(OffsetDateTime.now(ZoneOffset.UTC).plusDays(3)));
        write(folder, "remis", 25, "statut: reporte");
        write(folder, "abandonne", 26, "statut: annule");
        write(
                folder,
                "repris",
                27,
                "retire_le: " + written(OffsetDateTime.now(ZoneOffset.UTC).minusDays(1)));
        write(folder, "revolu", -300, "");
        Files.writeString(
                folder.resolve("agenda/fautif.md"),
                Files.readString(folder.resolve("agenda/en-projet.md"))
                        .replace("en-projet", "fautif")
                        .replace("à la Verrerie.", "à la Verrerie, [plan]()."));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        new Crowd(dataSource).gather(Instant.now());
    }

    private static void write(Path folder, String slug, int days, String more) throws IOException {
        var start = OffsetDateTime.now(ZoneOffset.UTC).plusDays(days);
        Files.writeString(folder.resolve("agenda").resolve(slug + ".md"), """
                ---
                title: "Rencontre : %s"
                event_start_date: %s
                event_end_date: %s
                serie: %s
                lieu: La Verrerie
                %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(
                        slug, written(start), written(start.plusHours(1)), SERIES, more));
    }

    private static String written(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"));
    }

    public void is(Viewer who) {
        viewer = who;
    }

    /// Someone with these roles, and an account.
    public Viewer.SignedIn is(Grant... grants) {
        var agent = agents.arrive(new EmailAddress("helene.vauquier@verrerie.gouv.fr"));
        var someone =
                new Viewer.SignedIn(agent.id(), "Hélène Vauquier", agent.email().text(), Set.of(grants));
        is(someone);
        return someone;
    }

    public Viewer.SignedIn is(Role role, String series) {
        return is(new Grant(role, series));
    }

    /// Everyone that a page of the Atelier may meet, by name.
    public static Map<String, Set<Grant>> cast() {
        var cast = new LinkedHashMap<String, Set<Grant>>();
        cast.put("agent", Set.of());
        cast.put("referent", Set.of(new Grant(Role.REFERENT, "")));
        cast.put("door", Set.of(new Grant(Role.DOOR, SERIES)));
        cast.put("moderator", Set.of(new Grant(Role.MODERATOR, SERIES)));
        cast.put("editor", Set.of(new Grant(Role.EDITOR, SERIES)));
        cast.put("other", Set.of(new Grant(Role.ORGANISER, "midi-donnees")));
        cast.put("organiser", Set.of(new Grant(Role.ORGANISER, SERIES)));
        cast.put("administrator", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        return cast;
    }

    public static Set<Grant> grants(String role) {
        return Objects.requireNonNull(cast().get(role), role);
    }

    /// Everyone who asks is who the test says.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Entry {

        @Bean
        Bureau bureau(Agents agents, Imports imports, DataSource dataSource) throws IOException {
            return new Bureau(agents, imports, dataSource);
        }

        @Bean
        @Primary
        ViewerSource whoTheTestSays(ObjectProvider<Bureau> bureau) {
            return _ -> bureau.getObject().viewer;
        }
    }
}
