package fr.percolateur.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.print.Accessible;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The builder by keyboard, by mouse, and as it looks.
@PageTest
@Import(Embarcadere.Entry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuilderBrowserTest {

    private static final String PAGE = "/atelier/evenements/machine/programme";
    private static final String SHEET = "/atelier/evenements/machine/deroule";

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void open(@Autowired Embarcadere embarcadere, @Autowired Imports imports, @TempDir Path folder) throws IOException {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/machine.md"), BuilderPageTest.FILE);
        Files.writeString(
                folder.resolve("agenda/forum.md"),
                BuilderPageTest.FILE
                        .replace("event_end_date: 2027-01-19", "event_end_date: 2027-01-20")
                        .replace("type: debat", "type: forum, stands: [Four, Cour], jour: 2"));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        embarcadere.isWith(Set.of(new Grant(Role.EDITOR, "cafes-du-port")));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Page page(String address, int width) {
        var scheme = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
        var page = chromium.browser()
                .newPage(new NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private static List<?> titles(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('[name^=titre-]')].map(field => field.value)");
    }

    @Test
    void movesASessionByKeyboardAndSaysWhereItIs() {
        try (var page = page(PAGE, 1440)) {
            page.locator("[data-rang='2'] [name=acte]").first().focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("[data-annonce]")).containsText("« Débat » : place 2 sur 3, à 16 h 35.");
            assertThat(titles(page)).isEqualTo(List.of("Accueil", "Débat", "Trois récits"));
            assertThat(page.evaluate("document.activeElement.closest('[data-rang]').dataset.rang"))
                    .isEqualTo("1");

            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("[data-annonce]")).containsText("place 1 sur 3");
            assertThat(titles(page)).isEqualTo(List.of("Débat", "Accueil", "Trois récits"));

            page.locator("[name=titre-2]").focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("[data-annonce]")).containsText("« Trois récits » : place 2 sur 3");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("titre-1");
        }
    }

    @Test
    void dragsASessionByItsHandle() {
        try (var page = page(PAGE, 1440)) {
            // all three stand on the screen, and a drag is only felt at the second move
            page.setViewportSize(1440, 2400);
            var mouse = page.mouse();
            page.locator("[data-rang='0'] [data-poignee]").hover();
            mouse.down();
            page.locator("[data-rang='2'] [name=titre-2]").hover();
            page.locator("[data-rang='2'] [name=titre-2]").hover();
            mouse.up();
            assertThat(page.locator("[data-annonce]")).containsText("« Accueil » : place 3 sur 3");
            assertThat(titles(page)).isEqualTo(List.of("Trois récits", "Débat", "Accueil"));
        }
    }

    @Test
    void followsWhatIsTyped() {
        try (var page = page(PAGE, 1440)) {
            page.locator("[name=duree-2]").fill("50");
            page.locator("[name=titre-2]").focus();
            assertThat(page.locator(".pc-builder__figures")).hasText("90 min sur 90");
            assertThat(page.locator(".pc-remark")).hasCount(0);
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("titre-2");
        }
    }

    @Test
    void printsASheetThatScreenReadersRead() throws Exception {
        try (var page = page(SHEET.replace("machine", "forum"), 1440)) {
            var pdf = page.request()
                    .get("http://localhost:" + port + SHEET.replace("machine", "forum") + ".pdf")
                    .body();
            Files.write(
                    Files.createDirectories(Path.of("target/screenshots/programme"))
                            .resolve("deroule.pdf"),
                    pdf);
            assertThat(Accessible.faults(pdf)).isEmpty();
        }
    }

    @Test
    void givesAxeNothingToSayAndFitsEachWidth() {
        for (var address : List.of(PAGE, SHEET, PAGE.replace("machine", "forum"), SHEET.replace("machine", "forum"))) {
            for (var width : new int[] {320, 768, 1440}) {
                try (var page = page(address, width)) {
                    if (address.endsWith("programme")) {
                        page.locator(".pc-sequence details").first().evaluate("fold => fold.open = true");
                    }
                    var name = address.replace("/atelier/evenements/", "").replace('/', '-') + "-" + width + ".png";
                    Snapshots.keepWhole(page, Path.of("target/screenshots/programme", name));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(name)
                            .isEqualTo(width);
                    assertThat(Axe.violations(page)).as(name).isEmpty();
                }
            }
        }
    }
}
