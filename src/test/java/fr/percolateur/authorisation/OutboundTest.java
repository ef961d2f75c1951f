package fr.percolateur.authorisation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.percolateur.document.Document;
import fr.percolateur.editorial.Checks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// No address that someone wrote is ever fetched: nobody makes the server ask its neighbours.
class OutboundTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.percolateur");

    /// Those who do: signing in asks the identity provider of the settings, the node looks for a PostgreSQL of its own,
    /// and the rehearsal asks the site that it is told. The demo’s mail server only listens.
    @Test
    void onlyTheIdentityProviderIsAsked() {
        noClasses()
                .that(not(resideInAnyPackage("..signin..", "..node..", "..cli..", "..letterbox..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "java.nio.channels.spi..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URI.class, "toURL")
                .orShould()
                .callMethod(ImageIO.class, "read", URL.class)
                .orShould()
                .callMethod(Jsoup.class, "connect", String.class)
                .check(CLASSES);
    }

    @Test
    void checksOfLinksFollowNone() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            var source = """
                    ---
                    title: Atelier des algues
                    event_start_date: 2027-02-10 16:30:00 +01:00
                    redirection: %1$s/a
                    une-ou-diaporama: [{image: "%1$s/b.png"}]
                    champs_informations: [{intitule: Inscription, contenu: ici, lien: "%1$s/c"}]
                    ---
                    [Programme](%1$s/d) et ![plan](%1$s/e.png) <iframe src="%1$s/f"></iframe>
                    """.formatted(there);

            var findings =
                    Checks.standard().check(Document.read("agenda/algues.md", source.getBytes(StandardCharsets.UTF_8)));

            assertThat(findings).isNotEmpty();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
