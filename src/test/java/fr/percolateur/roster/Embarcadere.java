package fr.percolateur.roster;

import fr.percolateur.accounts.Agents;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the tests of organisers meet: `jury`, whose registrations are approved, and `libre`, both to come; the first
/// of the series `cafes-du-port`, the second of none.
public final class Embarcadere {

    public static final String JURY = "/atelier/evenements/jury/inscriptions";

    private final Registrations registrations;
    private final Agents agents;
    private final JdbcClient jdbc;
    private volatile Viewer viewer = new Viewer.Visitor();

    private Embarcadere(Registrations registrations, Agents agents, Imports imports, JdbcClient jdbc)
            throws IOException {
        this.registrations = registrations;
        this.agents = agents;
        this.jdbc = jdbc;
        var folder = Files.createTempDirectory("embarcadere-");
        write(folder, "jury", "serie: cafes-du-port", "approbation: true");
        write(folder, "libre", "", "approbation: false");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void write(Path folder, String slug, String series, String approval) throws IOException {
        var start = OffsetDateTime.now(ZoneOffset.UTC).plusDays(20);
        var written = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00");
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du %s"
                event_start_date: %s
                event_end_date: %s
                lieu: La Verrerie
                public: tous
                inscription:
                  %s
                  sur_place: {places: 3}
                  en_ligne: {places: null}
                  questions:
                  - {id: attente, intitule: "Vos attentes", type: texte, finalite: preparation, conservation: P3M}
                %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(
                        slug, start.format(written), start.plusHours(1).format(written), approval, series));
    }

    /// Registers someone of the town, whose address is proven.
    Registration seat(String slug, String name, Mode mode, String domain) {
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
                        "Ormevalle",
                        plain.toLowerCase(Locale.ROOT) + "@" + domain,
                        "guide",
                        "Atelier de " + name,
                        false,
                        List.of(),
                        Map.of("attente", "Comprendre, dit " + name),
                        "Une place près de la sortie"));
        return switch (submission) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration;
            case Submission.Proven(Proof.Pending(var registration)) -> registration;
            case Submission.Proven(Proof.Waiting(var registration, var _)) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    /// So many who await approval, in order of their numbers.
    public List<Long> crowd(String slug, int people) {
        jdbc.sql("""
                insert into registration (event_id, email, given_name, family_name, position, organisation, status, mode,
                                          places, seat, proven_at, created_at, changed_at)
                select d.id, 'agent' || n || '@lanterne.example.org', 'Agent', 'N° ' || n, '', '', 'pending', 'online', 1,
                       'online', now(), now(), now()
                  from document d, generate_series(1, :people) n
                 where d.slug = :slug
                """).param("people", people).param("slug", slug).update();
        return jdbc.sql("select id from registration where position = '' order by id")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    public void is(Viewer who) {
        viewer = who;
    }

    /// Someone with this role, and an account.
    public Viewer.SignedIn is(Role role, String series) {
        return isWith(Set.of(new Grant(role, series)));
    }

    public Viewer.SignedIn isWith(Set<Grant> grants) {
        var agent = agents.arrive(new EmailAddress("tancrede.vial@verrerie.gouv.fr"));
        var someone =
                new Viewer.SignedIn(agent.id(), "Tancrède Vial", agent.email().text(), grants);
        is(someone);
        return someone;
    }

    /// Everyone who asks is who the test says.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Entry {

        @Bean
        Embarcadere embarcadere(Registrations registrations, Agents agents, Imports imports, JdbcClient jdbc)
                throws IOException {
            return new Embarcadere(registrations, agents, imports, jdbc);
        }

        @Bean
        @Primary
        ViewerSource whoTheTestSays(ObjectProvider<Embarcadere> embarcadere) {
            return _ -> embarcadere.getObject().viewer;
        }
    }
}
