package fr.percolateur.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Aurèle writes for the cafés of the port, and brings the photographs of the quay.
@PageTest
@Import(Verrerie.Entry.class)
class GalleryPageTest {

    private static final String LIST = "/atelier/medias/";
    private static final String UPLOAD = "/atelier/medias/depot";
    private static final byte[] PHOTOGRAPH = Pictures.photograph(Pictures.flag(900, 600), 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Gallery gallery;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    private final UUID aurele = UUID.randomUUID();
    private Browser browser = new Browser(0);

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        jdbc.sql("delete from media_path").update();
        jdbc.sql("insert into agent (id, email, created_at, seen_at) values (:id, :email, now(), now())")
                .param("id", aurele)
                .param("email", aurele + "@verrerie.gouv.fr")
                .update();
        is(Role.EDITOR, "cafes-du-port");
    }

    private void is(Role role, String series) {
        verrerie.is(new Viewer.SignedIn(
                aurele, "Aurèle Coste", "aurele@verrerie.gouv.fr", Set.of(new Grant(role, series))));
    }

    private GalleryFile stored(String name, @Nullable UUID by) {
        return ((Gallery.Outcome.Added) gallery.add(PHOTOGRAPH, name, Alternative.of("Le quai au soir"), by)).file();
    }

    private GalleryFile stored(String name) {
        return stored(name, null);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, '', 200, 200",
        "ORGANISER, cafes-du-port, 200, 200",
        "EDITOR, cafes-du-port, 200, 403",
        "MODERATOR, cafes-du-port, 403, 403",
        "DOOR, cafes-du-port, 403, 403",
        "REFERENT, '', 403, 403"
    })
    void opensToThoseWhoWrite(Role role, String series, int opens, int changes) throws Exception {
        is(role, series);
        var file = LIST + stored("quai.jpg").id();

        for (var page : new String[] {LIST, UPLOAD, file}) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(opens);
        }
        assertThat(browser.get(file + "/suppression").statusCode()).isEqualTo(changes);
    }

    @Test
    void leadsVisitorsToSignInFirst() throws Exception {
        verrerie.is(new Viewer.Visitor());

        for (var page : new String[] {LIST, UPLOAD, LIST + stored("quai.jpg").id()}) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', depot", "'', image", "'', {id}", "'', {id}/remplacement", "'', {id}/suppression"})
    void takesNothingWithoutTheTokenOfItsForms(String nothing, String action) throws Exception {
        is(Role.ADMINISTRATOR, "");
        var file = stored("quai.jpg");
        var path = LIST + action.replace("{id}", String.valueOf(file.id()));

        assertThat(multipart(path, nothing, Map.of("texte", "x", "texte-1", "x"), Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, "texte=x").statusCode()).isEqualTo(403);
        assertThat(gallery.find(file.id())).contains(file);
    }

    @Test
    void letsAnEditorChangeOnlyWhatTheyBrought() throws Exception {
        var own = stored("quai.jpg", aurele);
        var foreign = stored("phare.jpg");
        var token = token(UPLOAD);

        assertThat(browser.post(LIST + foreign.id() + "/suppression", "_formulaire=" + token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(multipart(LIST + foreign.id() + "/remplacement", token, Map.of(), Map.of("fichier", PHOTOGRAPH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post(LIST + own.id() + "/suppression", "_formulaire=" + token)
                        .statusCode())
                .isEqualTo(303);
        assertThat(gallery.find(foreign.id())).isPresent();
        assertThat(gallery.find(own.id())).isEmpty();
    }

    @Test
    void takesSeveralFilesAtOnceEachWithItsWords() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("fichier-1", PHOTOGRAPH);
        files.put("fichier-3", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        var answer = multipart(
                UPLOAD,
                token(UPLOAD),
                Map.of("texte-1", "Le quai", "credit-1", "L. Maréchal", "accord-1", "agreed"),
                files);

        assertThat(answer.headers().firstValue("Location")).contains(LIST + "?depot=2");
        var file = gallery.find("/uploads/" + java.time.Year.now() + "/image-1.jpg")
                .orElseThrow();
        assertThat(file.description())
                .isEqualTo(new Description(
                        Alternative.of("Le quai"), "L. Maréchal", Consent.AGREED, fr.percolateur.imaging.Focus.CENTRE));
        assertThat(file.addedBy()).isEqualTo(aurele);
        assertThat(Jsoup.parse(browser.get(LIST + "?depot=2").body())
                        .select("main [role=status]")
                        .text())
                .contains("2 fichiers déposés");
    }

    @Test
    void keepsWhatIsRightAndGivesBackTheWordsOfWhatIsWrong() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("fichier-1", PHOTOGRAPH);
        files.put("fichier-2", PHOTOGRAPH);
        files.put("fichier-3", "MZ".getBytes(StandardCharsets.US_ASCII));

        var answer = multipart(
                UPLOAD,
                token(UPLOAD),
                Map.of("texte-1", "Le quai", "credit-2", "L. Maréchal", "texte-3", "Un jeu"),
                files);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#texte-2-erreur").text()).startsWith("Dites en quelques mots");
        assertThat(page.select("#fichier-2-erreur").text()).contains("image-2");
        assertThat(page.select("#credit-2").attr("value")).isEqualTo("L. Maréchal");
        assertThat(page.select("#fichier-3-erreur").text()).contains("ni une image ni un PDF");
        assertThat(page.select("#texte-3").attr("value")).isEqualTo("Un jeu");
        assertThat(page.select("#texte-1").attr("value")).isEmpty();
        assertThat(page.select("main [role=status]").text()).contains("1 fichier déposé");
        assertThat(page.select("input[type=checkbox][checked]")).isEmpty();
    }

    @Test
    void tellsTheScriptOfTheEditorWhatBecameOfOneImage() throws Exception {
        var token = token(UPLOAD);

        var placed = multipart(LIST + "image", token, Map.of("texte", "Le [quai]"), Map.of("fichier", PHOTOGRAPH));
        assertThat(placed.statusCode()).isEqualTo(201);
        assertThat(placed.body())
                .isEqualTo(
                        "{\"path\":\"/uploads/%1$s/image.jpg\",\"text\":\"Le [quai]\",\"markdown\":\"![Le \\\\[quai\\\\]](/uploads/%1$s/image.jpg)\"}"
                                .formatted(java.time.Year.now()));

        var mute = multipart(LIST + "image", token, Map.of(), Map.of("fichier", PHOTOGRAPH));
        assertThat(mute.statusCode()).isEqualTo(422);
        assertThat(mute.body()).startsWith("{\"field\":\"texte\",\"reason\":\"Dites en quelques mots");

        var nothing = multipart(LIST + "image", token, Map.of("texte", "Le quai"), Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).startsWith("{\"field\":\"fichier\"");
    }

    @Test
    void asksForAFileBeforeAnythingElse() throws Exception {
        var answer = multipart(UPLOAD, token(UPLOAD), Map.of("texte-1", ""), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#fichier-1-erreur").text())
                .isEqualTo("Choisissez un fichier à déposer.");
    }

    @Test
    void saysHowHeavyAFileMayBe() throws Exception {
        assertThat(Jsoup.parse(browser.get(UPLOAD).body()).select("main").text().replace('\u00A0', ' '))
                .contains("12 Mo et 50 millions de points");
        var heavy = multipart(
                UPLOAD, token(UPLOAD), Map.of("texte-1", "Le quai"), Map.of("fichier-1", new byte[13_000_000]));

        assertThat(heavy.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(heavy.body()).select("#fichier-1-erreur").text()).contains("12");
    }

    @Test
    void describesAFileAndKeepsWhatWasTypedWrong() throws Exception {
        var page = LIST + stored("quai.jpg").id();

        var wrong = browser.submit(page, "texte=&credit=Port&accord=nobody&centre-x=30&centre-y=200");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#centre-y-erreur").text()).startsWith("Écrivez un nombre");
        assertThat(Jsoup.parse(wrong.body()).select("#credit").attr("value")).isEqualTo("Port");

        assertThat(browser.submit(page, "texte=&decorative=oui&credit=&accord=nobody&centre-x=30&centre-y=20")
                        .statusCode())
                .isEqualTo(303);
        var saved = Jsoup.parse(browser.get(page).body());
        assertThat(saved.select("#decorative").hasAttr("checked")).isTrue();
        assertThat(saved.select("#centre-x").attr("value")).isEqualTo("30");
    }

    @Test
    void namesTheDocumentsThatKeepAFile(@TempDir Path folder) throws Exception {
        is(Role.ADMINISTRATOR, "");
        var file = stored("quai.jpg");
        Files.writeString(
                Files.createDirectories(folder.resolve("actualites")).resolve("quai.md"), """
                ---
                title: Les travaux du quai
                ---
                ![Le quai](%s)
                """.formatted(file.path()));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);

        assertThat(Jsoup.parse(browser.get(LIST + file.id()).body())
                        .select("#usages, section:has(#usages)")
                        .text())
                .contains("Les travaux du quai");
        assertThat(Jsoup.parse(browser.get(LIST + file.id() + "/suppression").body())
                        .select("main form[method=post]"))
                .isEmpty();
        assertThat(browser.post(LIST + file.id() + "/suppression", "_formulaire=" + token(UPLOAD))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void hasNoPageForAFileThatIsNot() throws Exception {
        assertThat(browser.get(LIST + "999999999").statusCode()).isEqualTo(404);
        assertThat(browser.get(LIST + "..%2Fjournal").statusCode()).isIn(400, 404);
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() throws Exception {
        is(Role.ADMINISTRATOR, "");
        var file = stored("quai.jpg");
        stored("Un nom de fichier vraiment très long pour voir.jpg");
        gallery.add("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "notice.pdf", Alternative.NONE, null);
        gallery.replace(file.id(), Pictures.file(Pictures.noise(800, 500), "jpg"), null);
        var pages = Map.of(
                "liste",
                LIST,
                "depot",
                UPLOAD,
                "fichier",
                LIST + file.id(),
                "suppression",
                LIST + file.id() + "/suppression");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 768, 1440}) {
                var scheme = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var context = chromium.browser()
                                .newContext(new NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setColorScheme(scheme));
                        var page = context.newPage()) {
                    for (var each : pages.entrySet()) {
                        page.navigate("http://localhost:" + port + each.getValue());
                        Snapshots.keepWhole(
                                page,
                                Path.of("target/screenshots/medias", skin() + each.getKey() + "-" + width + ".png"));
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(each.getKey())
                                .isEqualTo(width);
                        assertThat(Axe.violations(page)).as(each.getKey()).isEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void describesAPictureByKeyboardAlone(boolean script) {
        is(Role.ADMINISTRATOR, "");
        var file = stored("quai.jpg");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(script));
                var page = context.newPage()) {
            page.navigate("http://localhost:" + port + LIST);
            tabTo(page, "main a[href$='" + LIST + file.id() + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**" + LIST + file.id());

            tabTo(page, "[name=credit]");
            page.keyboard().type("Photo : L. Maréchal");
            tabTo(page, "[name=centre-x]");
            page.keyboard().press("Control+a");
            page.keyboard().type("30");
            page.keyboard().press("Enter");
            page.waitForURL("**fait=decrit*");
        }
        var described = gallery.find(file.id()).orElseThrow().description();
        assertThat(described.credit()).isEqualTo("Photo : L. Maréchal");
        assertThat(described.focus().x()).isEqualTo(30);
    }

    private static void tabTo(Page page, String what) {
        for (var step = 0; page.locator(what + ":focus").count() == 0; step++) {
            assertThat(step).as("Tab does not reach " + what).isLessThan(150);
            page.keyboard().press("Tab");
        }
    }

    /// Two files chosen at once, one of which is wrong at first; then the point, by click and by arrow.
    @Test
    void sendsFilesOneByOneWhereScriptRuns(@TempDir Path folder) throws Exception {
        is(Role.ADMINISTRATOR, "");
        Files.write(folder.resolve("quai.jpg"), PHOTOGRAPH);
        Files.write(folder.resolve("phare.jpg"), PHOTOGRAPH);
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage()) {
            page.navigate("http://localhost:" + port + UPLOAD);
            page.locator(".pc-drop input")
                    .setInputFiles(new Path[] {folder.resolve("quai.jpg"), folder.resolve("phare.jpg")});
            assertThat(page.locator("[data-fichier]").count()).isEqualTo(2);
            page.locator("[name=texte-1]").fill("Le quai");
            page.locator("form.pc-form [type=submit]").click();
            page.locator("#texte-2-erreur").waitFor();
            assertThat(page.locator("[data-fichier]").count()).isEqualTo(1);
            page.locator("[name=texte-2]").fill("Le phare");
            page.locator("form.pc-form [type=submit]").click();
            page.waitForURL(Pattern.compile(".*/atelier/medias/[0-9]+\\?fait=depose"));

            page.locator(".pc-centre__point").press("ArrowRight");
            assertThat(page.locator("#centre-x").inputValue()).isEqualTo("55");
            var box = page.locator("[data-centre]").boundingBox();
            page.mouse().click(box.x + box.width / 4, box.y + box.height / 10);
            assertThat(page.locator("#centre-x").inputValue()).isEqualTo("25");
            assertThat(page.locator("#centre-y").inputValue()).isEqualTo("10");
            assertThat(Axe.violations(page)).isEmpty();
        }
        assertThat(gallery.find("/uploads/" + java.time.Year.now() + "/quai.jpg"))
                .isPresent();
    }

    /// Of the names of its pictures.
    String skin() {
        return "";
    }

    private String token(String page) throws Exception {
        return Jsoup.parse(browser.get(page).body())
                .select("input[name=_formulaire]")
                .attr("value");
    }

    /// The files are called image-1, image-2… after their fields.
    private HttpResponse<String> multipart(
            String path, String token, Map<String, String> fields, Map<String, byte[]> files) throws Exception {
        var boundary = "limite-" + UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        var all = new LinkedHashMap<>(fields);
        all.put("_formulaire", token);
        all.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)
                .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(boundary, name, name.replace("fichier", "image"))
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.post(path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }
}
