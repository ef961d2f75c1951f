package fr.percolateur.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import java.nio.file.Path;
import java.time.Year;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Images dropped, pasted and chosen where one writes.
@PageTest
@Import(Redaction.Entry.class)
class EditorImagesTest {

    private static final String DESK = "/atelier/evenements/jury/redaction";
    private static final String JURY = """
            ---
            title: Le jury des façades
            serie: cafes-du-port
            published: false
            ---
            Avant. Après.
            """;
    private static final byte[] PHOTOGRAPH = Pictures.photograph(Pictures.flag(900, 600), 1);
    private static final String FOLDER = "/uploads/" + Year.now() + "/";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    @Autowired
    private Gallery gallery;

    @Autowired
    private JdbcClient jdbc;

    private BrowserContext browser;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void sitDown() {
        redaction.clear();
        jdbc.sql("delete from media_path").update();
        redaction.put("series/cafes-du-port.md", "---\ntitre: Cafés du port\n---\n");
        redaction.put("agenda/jury.md", JURY);
        redaction.edits("aurele");
        at(1440, ColorScheme.LIGHT);
    }

    private void at(int width, ColorScheme scheme) {
        if (browser != null) {
            browser.close();
        }
        browser = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page = browser.newPage();
        page.navigate("http://localhost:" + port + DESK);
        page.locator("[data-markdown] .pc-images input").waitFor();
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private void standAfter(String words) {
        page.evaluate("""
                words => {
                  const area = document.getElementById('texte');
                  const at = area.value.indexOf(words) + words.length;
                  area.focus();
                  area.setSelectionRange(at, at);
                }
                """, words);
    }

    /// @param event `drop` or `paste`
    private void give(String event, String name, String type, byte[] bytes) {
        page.evaluate("""
                ([event, name, type, bytes]) => {
                  const data = new DataTransfer();
                  const file = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0));
                  data.items.add(new File([file], name, {type}));
                  const about = {bubbles: true, cancelable: true};
                  document.getElementById('texte').dispatchEvent(event === 'drop'
                    ? new DragEvent('drop', {...about, dataTransfer: data})
                    : new ClipboardEvent('paste', {...about, clipboardData: data}));
                }
                """, List.of(event, name, type, Base64.getEncoder().encodeToString(bytes)));
    }

    private Locator dialog() {
        return page.locator("dialog[open]");
    }

    private void press(String label) {
        dialog().getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private String text() {
        return page.locator("#texte").inputValue();
    }

    private Object focused() {
        return page.evaluate("document.activeElement.id");
    }

    @Test
    void asksForTheWordsOfAnImageThatIsDropped() {
        standAfter("Avant.");
        give("drop", "Quai [nord].jpg", "image/jpeg", PHOTOGRAPH);
        assertThat(focused()).isEqualTo("image-texte");
        assertThat(dialog()).containsText("Quai [nord].jpg");
        page.keyboard().press("Enter");
        assertThat(page.locator("#image-erreur")).containsText("Dites en quelques mots");
        assertThat(focused()).isEqualTo("image-texte");
        assertThat(Axe.violations(page)).isEmpty();

        page.keyboard().type("Le quai [nord], au soir");
        page.keyboard().press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(text()).isEqualTo("Avant.![Le quai \\[nord\\], au soir](" + FOLDER + "quai-nord.jpg) Après.\n");
        assertThat(focused()).isEqualTo("texte");
        assertThat(page.locator("[data-image-told]")).hasText("Image placée dans le texte.");
        assertThat(gallery.find(FOLDER + "quai-nord.jpg").orElseThrow().addedBy())
                .isNotNull();

        page.keyboard().press("Control+z");
        assertThat(text()).isEqualTo("Avant. Après.\n");
    }

    @Test
    void takesAnImageThatIsPastedAndSaidToBeDecorative() {
        standAfter("Après.");
        give("paste", "image.jpg", "image/jpeg", PHOTOGRAPH);
        page.locator("label[for=decorative]").click();
        press("Placer l’image");
        assertThat(dialog()).hasCount(0);
        assertThat(text()).isEqualTo("Avant. Après.![](" + FOLDER + "image.jpg)\n");
        page.locator(".pc-editor__foot button").first().click();
        assertThat(page.locator("main [role=status]").first()).containsText("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md")).contains("![](" + FOLDER + "image.jpg)");
    }

    @Test
    void leavesTheTextAloneWhenOneGivesUp() {
        standAfter("Avant.");
        give("drop", "quai.jpg", "image/jpeg", PHOTOGRAPH);
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(focused()).isEqualTo("texte");
        give("drop", "quai.jpg", "image/jpeg", PHOTOGRAPH);
        press("Annuler");
        assertThat(dialog()).hasCount(0);
        assertThat(text()).isEqualTo("Avant. Après.\n");
        assertThat(gallery.find(FOLDER + "quai.jpg")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        give("drop", "programme.pdf", "application/pdf", new byte[] {1, 2, 3});
        assertThat(page.locator("[data-markdown] [data-image-said]"))
                .containsText("« programme.pdf » n’est pas une image");
        assertThat(dialog()).hasCount(0);

        give("drop", "faux.png", "image/png", "MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        page.locator("#image-texte").fill("Le quai");
        press("Placer l’image");
        assertThat(dialog().locator("[role=alert]")).containsText("ni une image ni un PDF");
        assertThat(page.locator("#image-texte")).hasValue("Le quai");
        assertThat(text()).isEqualTo("Avant. Après.\n");
    }

    @Test
    void saysThatTheNetworkFailedAndSendsAgain() {
        standAfter("Avant.");
        give("drop", "quai.jpg", "image/jpeg", PHOTOGRAPH);
        page.locator("#image-texte").fill("Le quai");
        browser.setOffline(true);
        press("Placer l’image");
        assertThat(dialog().locator("[role=alert]")).containsText("L’envoi a échoué");
        browser.setOffline(false);
        press("Placer l’image");
        assertThat(dialog()).hasCount(0);
        assertThat(text()).isEqualTo("Avant.![Le quai](" + FOLDER + "quai.jpg) Après.\n");
    }

    @Test
    void takesSeveralFilesOneAfterTheOther() {
        standAfter("Après.");
        page.locator("[data-markdown] .pc-images input").setInputFiles(new FilePayload[] {
            new FilePayload("quai.jpg", "image/jpeg", PHOTOGRAPH),
            new FilePayload("phare.png", "image/png", Pictures.file(Pictures.flag(40, 30), "png"))
        });
        assertThat(dialog()).containsText("Image 1 sur 2");
        page.locator("#image-texte").fill("Le quai");
        press("Placer l’image");
        assertThat(dialog()).containsText("Image 2 sur 2");
        assertThat(page.locator("#image-texte")).hasValue("");
        page.locator("#image-texte").fill("Le phare");
        press("Placer l’image");
        assertThat(dialog()).hasCount(0);
        assertThat(text())
                .isEqualTo(
                        "Avant. Après.![Le quai](%squai.jpg)\n\n![Le phare](%sphare.png)\n".formatted(FOLDER, FOLDER));
    }

    @Test
    void fillsThePictureOfTheFormInFromTheMediaLibrary() {
        gallery.add(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"), null);
        gallery.add(PHOTOGRAPH, "phare.jpg", Alternative.of("Le phare"), null);
        page.locator("[data-picture] .pc-images button").click();
        assertThat(dialog().locator("[role=status]")).hasText("Images trouvées : 2");
        assertThat(Axe.violations(page)).isEmpty();
        dialog().locator("#image-mots").fill("phare");
        page.keyboard().press("Enter");
        assertThat(dialog().locator("[role=status]")).hasText("Images trouvées : 1");
        dialog().locator("li button").focus();
        page.keyboard().press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator("#image")).hasValue(FOLDER + "phare.jpg");
        assertThat(page.locator("#alternative")).hasValue("Le phare");
        assertThat(focused()).isEqualTo("image");
    }

    @Test
    void putsAnImageOfTheLibraryIntoTheText() {
        gallery.add(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"), null);
        standAfter("Avant.");
        page.locator("[data-markdown] .pc-images button").click();
        dialog().locator("li button").click();
        assertThat(dialog()).hasCount(0);
        assertThat(text()).isEqualTo("Avant.![Le quai](" + FOLDER + "quai.jpg) Après.\n");
    }

    @Test
    void leadsToTheMediaLibraryWithoutScript() throws Exception {
        try (var agent = new fr.percolateur.signup.Agent(port)) {
            var form = Jsoup.parse(agent.open(DESK).outerHtml());
            assertThat(form.select("[data-markdown] a[href=/atelier/medias/], [data-picture] a[href=/atelier/medias/]"))
                    .hasSize(2);
            assertThat(form.select("dialog[open]")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "360, LIGHT", "768, DARK", "1440, LIGHT"})
    void fitsEveryScreen(int width, ColorScheme scheme) {
        gallery.add(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"), null);
        gallery.add(PHOTOGRAPH, "Un nom de fichier vraiment très long pour voir.jpg", Alternative.of("Le phare"), null);
        at(width, scheme);
        page.locator("[data-markdown]").scrollIntoViewIfNeeded();
        shot("texte", width);
        give("drop", "quai.jpg", "image/jpeg", PHOTOGRAPH);
        page.locator("[data-image-sight]").waitFor();
        look("nouvelle", width);
        page.keyboard().press("Escape");
        page.locator("[data-picture] .pc-images button").click();
        dialog().locator("li").first().waitFor();
        look("mediatheque", width);
    }

    private void look(String name, int width) {
        shot(name, width);
        assertThat(Axe.violations(page)).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate("(d => d.scrollWidth - d.clientWidth)(document.querySelector('dialog[open]'))"))
                .isEqualTo(0);
    }

    private void shot(String name, int width) {
        Snapshots.keep(page, Path.of("target/screenshots/redaction-image-" + name + "-" + width + ".png"));
    }
}
