package fr.percolateur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the tests of the Atelier’s pages work: someone at a browser without script, whoever the test says, and the
/// documents of a folder.
@PageTest
@Import(Embarcadere.Entry.class)
public abstract class Workbench {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Embarcadere embarcadere;

    @Autowired
    protected Imports imports;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected StoredDocuments documents;

    @TempDir
    protected Path folder;

    protected Agent agent;

    private final String emptied;

    /// @param emptied the tables that each test begins without, with commas
    protected Workbench(String emptied) {
        this.emptied = emptied;
    }

    @BeforeEach
    final void sitDown() {
        Emptying.of(jdbc, emptied);
        agent = new Agent(port);
        become("ORGANISER", "cafes-du-port");
    }

    @AfterEach
    final void leave() {
        agent.close();
    }

    /// @param role a dash for a visitor
    protected final void become(String role, String series) {
        if (role.equals("-")) {
            embarcadere.is(new Viewer.Visitor());
        } else {
            embarcadere.isWith(Set.of(new Grant(Role.valueOf(role), series == null ? "" : series)));
        }
    }

    /// Brings these documents, by slug, and all else that the folder holds.
    protected final void bring(Map<String, String> events) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        for (var event : events.entrySet()) {
            Files.writeString(folder.resolve("agenda/" + event.getKey() + ".md"), event.getValue());
        }
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    protected final String stored(String slug) {
        return jdbc.sql("select bytes from document where path = :path")
                .param("path", "agenda/" + slug + ".md")
                .query((row, _) -> new String(row.getBytes(1), UTF_8))
                .single();
    }

    /// Says that a node shows a folder as it is, so that nothing is written here.
    protected final void follow(boolean follows) {
        jdbc.sql("update content_state set folder = :folder, followed_at = now()")
                .param("folder", follows ? folder.toString() : null)
                .update();
    }

    /// Looks at pages on a small phone in the dark and on a wide screen by day: they fit, and axe has nothing to say.
    ///
    /// @param album folder of the pictures
    /// @param pages address by name of the picture
    protected final void look(String album, Map<String, String> pages) {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 1440}) {
                var scheme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
                    pages.forEach((name, address) -> {
                        page.navigate("http://localhost:" + port + address);
                        Snapshots.keepWhole(page, Path.of("target/screenshots", album, name + "-" + width + ".png"));
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(name)
                                .isEqualTo(width);
                        assertThat(Axe.violations(page)).as(name).isEmpty();
                    });
                }
            }
        }
    }
}
