package fr.percolateur.bench;

import fr.percolateur.Percolateur;
import fr.percolateur.node.Database;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Ports;
import fr.percolateur.node.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/// Whether people come in and leave by an identity provider that nobody here wrote, and what our part of it takes.
public final class SigninBench {

    private static final int PEOPLE = 200;
    private static final int QUICK_PEOPLE = 20;

    private final Figures figures = new Figures("signin");
    private final ArrayList<Double> ours = new ArrayList<>();
    private final URI site;
    private int errors;

    private SigninBench(URI site) {
        this.site = site;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var people = options.quick() ? QUICK_PEOPLE : PEOPLE;
        var home = Path.of(System.getProperty("bench.keycloak"));
        var folder = Files.createTempDirectory("percolateur-bench-");
        var port = Ports.free();
        var providerPort = Ports.free();
        var site = URI.create("http://localhost:" + port);
        var settings = Settings.read(Map.of(
                "PERCOLATEUR_DATA", folder.resolve("data").toString(),
                "PERCOLATEUR_PORT", String.valueOf(port),
                "PERCOLATEUR_BASE_URL", site.toString(),
                "PERCOLATEUR_MANAGEMENT_PORT", "0",
                "PERCOLATEUR_TRUSTED_NETWORKS", "127.0.0.0/8,::1/128",
                "PERCOLATEUR_PROCONNECT_ISSUER", Keycloak.issuer(providerPort).toString(),
                "PERCOLATEUR_PROCONNECT_CLIENT_ID", Keycloak.CLIENT,
                "PERCOLATEUR_PROCONNECT_CLIENT_SECRET", Keycloak.SECRET));
        try (var keycloak = Keycloak.start(home, folder, providerPort, site, people);
                var database = Database.open(settings)) {
            var spring = new SpringApplication(Percolateur.class);
            spring.addInitializers(new NodeBeans(settings, database));
            try (var node = spring.run()) {
                new SigninBench(site).measure(people, home, options);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int people, Path home, Options options) throws IOException, InterruptedException {
        figures.condition("provider", home.getFileName())
                .condition("journey", "to the provider, password, back, one’s page, out of both")
                .condition("signin_ms", "what the site takes of it, the provider’s answers to it included");
        var start = System.nanoTime();
        for (var person = 0; person < people; person++) {
            try (var browser = new Wanderer(site.getAuthority())) {
                comeAndGo(browser, "agent" + person);
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var sorted = ours.stream().sorted().toList();
        figures.figure("people", people)
                .figure("signed_in", ours.size())
                .figure("errors", errors)
                .figure("signin_p50_ms", sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2))
                .figure("signin_p99_ms", sorted.isEmpty() ? 0 : sorted.get((sorted.size() * 99 - 1) / 100))
                .figure("journeys_per_second", people / seconds);
        figures.report(options);
    }

    private void comeAndGo(Wanderer browser, String person) throws IOException, InterruptedException {
        var asked = browser.get(site.resolve("/connexion/proconnect?suite=/connexion"));
        var answer = browser.post(
                URI.create(asked.between("action=\"", "\"")),
                Map.of("username", person, "password", Keycloak.PASSWORD, "credentialId", ""));
        var account = browser.get(site.resolve("/connexion"));
        if (answer.status() != 200 || !account.body().contains(person + "@agence.gouv.fr")) {
            fail("not signed in", answer);
            return;
        }
        ours.add(browser.milliseconds());
        var token = account.between("name=\"_formulaire\" value=\"", "\"");
        var gone = browser.post(site.resolve("/deconnexion"), Map.of("_formulaire", token));
        if (!gone.address().equals(site.resolve("/deconnexion"))
                || browser.get(site.resolve("/connexion")).body().contains(person + "@")) {
            fail("not signed out", gone);
        }
    }

    private void fail(String what, Wanderer.Stop stop) {
        errors++;
        System.err.println(what + ": " + stop.address() + " " + stop.status());
    }
}
