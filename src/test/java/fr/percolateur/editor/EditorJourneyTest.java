package fr.percolateur.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/// Writing with script: what it makes quicker.
@PageTest
@Import(Redaction.Entry.class)
class EditorJourneyTest {

    private static final String DESK = "/atelier/evenements/jury/redaction";
    private static final String JURY = """
            ---
            title: "Le jury des façades"
            serie: cafes-du-port
            edition: 4
            event_start_date: 2027-01-19 16:30:00 +01:00
            event_end_date: 2026-01-19 18:00:00 +01:00
            lieu: La Verrerie
            adresse: |-
              14 quai des Tonneliers
              99120 Port-Lanterne
            acces:
            - type: Tram
              lignes:
              - nom: Ligne 2, arrêt Tonneliers
            chapeau-text: La DAGSI lance la 4ème édition. Trois services racontent, puis nous écrivons une règle commune.
            published: false
            ---

            Un premier texte.
            """;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

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
        redaction.put("agenda/jury.md", JURY);
        redaction.put("series/cafes-du-port.md", "---\ntitre: Cafés du port\n---\n");
        redaction.organises("aurele");
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
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private void select(String words) {
        page.evaluate("""
                words => {
                  const area = document.getElementById('texte');
                  const from = area.value.indexOf(words);
                  area.focus();
                  area.setSelectionRange(from, from + words.length);
                }
                """, words);
    }

    private String text() {
        return page.locator("#texte").inputValue();
    }

    private void paste(String html) {
        page.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', 'brut');
                  const area = document.getElementById('texte');
                  area.focus();
                  area.setSelectionRange(0, area.value.length);
                  area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """, html);
    }

    @Test
    void marksUpWithTheKeyboardAlone() {
        select("premier");
        page.keyboard().press("Control+b");
        assertThat(text()).isEqualTo("\nUn **premier** texte.\n");
        page.keyboard().press("Control+b");
        assertThat(text()).isEqualTo("\nUn premier texte.\n");
        page.keyboard().press("Control+k");
        assertThat(text()).isEqualTo("\nUn [premier](https://) texte.\n");
        page.keyboard().press("Control+z");
        assertThat(text()).isEqualTo("\nUn premier texte.\n");
        page.locator("#texte").press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isNotEqualTo("texte");
    }

    @Test
    void walksTheToolbarWithArrows() {
        select("Un premier");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gras"))
                .focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(text()).isEqualTo("\n## Un premier texte.\n");
    }

    @Test
    void cleansWhatAWordProcessorPastes() {
        paste("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style>
                <!--[if gte mso 9]><xml><o:p>rien</o:p></xml><![endif]--></head><body lang=FR>
                <!--StartFragment--><h1>Le programme<o:p></o:p></h1>
                <p class=MsoNormal style='mso-margin-top-alt:auto'>Un mot <b style='mso-bidi-font-weight:normal'>très
                fort </b>et un <i>autre</i>, avec un <a href="https://example.org/a (b)">lien</a>.<o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>Venir<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>À pied</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>D’abord</p>
                <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Heure</p></td><td><p class=MsoNormal>Quoi</p></td></tr>
                <tr><td><p>16 h</p></td><td><p>Accueil | café</p></td></tr></table>
                <p class=MsoNormal><img src="file:///C:/Temp/clip_image001.png"><span style='color:red'>Fin</span><o:p>&nbsp;</o:p></p>
                <!--EndFragment--></body></html>
                """);
        assertThat(text()).isEqualTo("""
                ## Le programme

                Un mot **très fort** et un _autre_, avec un [lien](https://example.org/a%20%28b%29).

                - Venir
                  - À pied
                1. D’abord

                | Heure | Quoi |
                |---|---|
                | 16 h | Accueil \\| café |

                Fin""");
    }

    @Test
    void cleansWhatGoogleAndLibreOfficePaste() {
        paste("""
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Venir</span></h2>
                <ul><li dir="ltr"><p dir="ltr"><span style="font-weight:700">Tram</span><span> ligne 2</span></p></li>
                <ul><li><p><span style="font-style:italic">arrêt</span></p></li></ul></ul>
                <p><a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D"><span>le plan</span></a></p></b>
                """);
        assertThat(text()).isEqualTo("""
                ## Venir

                - **Tram** ligne 2
                  - _arrêt_

                [le plan](https://example.org/x)""");
        paste("""
                <html><head><style type="text/css">p { line-height: 115% }</style></head><body>
                <p style="margin-bottom: 0cm"><font face="Liberation Serif"><b>Attention</b></font><br/>deux * étoiles</p>
                <ol><li><p>un</p></li><li><p>deux</p></li></ol><script>alert(1)</script></body></html>
                """);
        assertThat(text()).isEqualTo("""
                **Attention**
                deux \\* étoiles

                1. un
                1. deux""");
    }

    @Test
    void showsThePublicPageWhileOneTypes() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aperçu"))
                .first()
                .click();
        var frame = page.frameLocator(".pc-preview__frame");
        assertThat(frame.locator("main h1")).hasText("Le jury des façades");
        page.locator("#titre").fill("Le jury des toits");
        assertThat(frame.locator("main h1")).hasText("Le jury des toits");
        shot("apercu-1440");
        page.getByText("Largeur d’un téléphone").click();
        assertThat(page.evaluate("document.querySelector('.pc-preview__frame').contentWindow.innerWidth"))
                .isEqualTo(360);
        assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.querySelector('.pc-preview').hidden"))
                .isEqualTo(true);
    }

    @Test
    void keepsWhatIsTypedAndOffersItAgain() {
        page.locator("#lieu").fill("La Halle");
        assertThat(page.locator("[data-kept]")).hasText(Pattern.compile("Gardé à .*pas encore enregistré"));
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        page.navigate("http://localhost:" + port + DESK);
        page.getByText("Reprendre ce texte").click();
        assertThat(page.locator("#lieu")).hasValue("La Halle");
        page.locator(".pc-editor__foot button").first().click();
        assertThat(page.locator("main [role=status]").first()).containsText("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md")).contains("lieu: La Halle");
    }

    @Test
    void addsARowAndPicksADate() {
        page.locator("[data-rows]:has(#questions-0-intitule) + button").click();
        page.locator("#questions-1-intitule").fill("Deuxième");
        page.locator("#questions-0-intitule").fill("Vos attentes ?");
        page.locator("#questions-0-finalite").fill("preparation");
        page.locator("#questions-1-finalite").fill("preparation");
        page.locator("#fin").locator("xpath=following-sibling::label//input").fill("2027-01-19T18:00");
        assertThat(page.locator("#fin")).hasValue("19 janvier 2027, 18 h");
        page.locator(".pc-editor__foot button").first().click();
        assertThat(page.locator("main [role=status]").first()).containsText("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md"))
                .contains(
                        "intitule: Vos attentes ?", "intitule: Deuxième", "event_end_date: 2027-01-19 18:00:00 +01:00");
    }

    private void type(String words) {
        page.locator("#texte").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private int errors() {
        return page.locator(".pc-written .pc-finding--cross").count();
    }

    @Test
    void saysWhatIsWrongWhileOneTypes() {
        var aloud = page.locator("[data-counts]");
        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(0);
        assertThat(aloud).isEmpty();
        var errors = errors();

        type("On se voit le mardi 20 janvier 2027.");

        var finding = page.locator(".pc-written--texte .pc-finding");
        assertThat(finding.locator("code")).hasText("weekday-mismatch");
        assertThat(finding.locator("details p")).not().isEmpty();
        assertThat(page.locator(".pc-written--texte")).hasClass(Pattern.compile("pc-written--error"));
        assertThat(aloud).containsText(errors + 1 + " erreurs");
        assertThat(page.locator(".pc-summary__counts")).containsText(errors + 1 + " erreurs");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("texte");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        assertThat(Axe.violations(page)).isEmpty();
        shot("relecture-1440");
    }

    /// What someone hears who reaches the field by the keyboard.
    private String described(String field) {
        return (String) page.evaluate("""
                id => (document.getElementById(id).getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
                    .map(said => document.getElementById(said).textContent.trim()).join(' / ')
                """, field);
    }

    private String said(String field) {
        return page.locator("[data-said=" + field + "] .pc-finding__said").allTextContents().stream()
                .map(String::strip)
                .collect(Collectors.joining(" / "));
    }

    @Test
    void tellsWithTheFieldWhatIsSaidOfIt() {
        assertThat(described("fin")).isEqualTo(said("fin")).contains("finit");
        assertThat(page.locator("#fin")).hasAttribute("aria-invalid", "true");
        assertThat(described("edition")).isEmpty();

        type("On se voit le mardi 20 janvier 2027. Écrire à https://example.org/plan sinon.");

        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(2);
        assertThat(described("texte")).isEqualTo(said("texte")).contains(" / ");
        assertThat(page.locator("#texte")).hasAttribute("aria-invalid", "true");
        assertThat(Axe.violations(page)).isEmpty();

        page.locator("#texte").fill("Écrire à https://example.org/plan sinon.");

        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(1);
        assertThat(described("texte")).isEqualTo(said("texte")).isNotEmpty();
        assertThat(page.locator("#texte").getAttribute("aria-invalid")).isNull();

        page.locator("#texte").fill("Un autre texte.");

        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(0);
        assertThat(page.locator("#texte").getAttribute("aria-describedby")).isNull();
    }

    @Test
    void putsAMendIntoTheFieldByAClick() {
        var errors = errors();
        type("On se voit le mardi 20 janvier 2027.");
        page.locator(".pc-written--texte .pc-finding button").click();

        assertThat(page.locator("#texte")).hasValue(Pattern.compile("On se voit le mercredi 20\\s?janvier 2027\\."));
        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(0);
        assertThat(page.locator("[data-counts]")).containsText(errors + " erreur");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("texte");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        page.keyboard().press("Control+z");
        assertThat(text()).contains("mardi 20 janvier 2027");
        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(1);
    }

    @Test
    void leavesWhatIsReadWhereItStands() {
        type("On se voit le mardi 20 janvier 2027.");
        assertThat(page.locator(".pc-written--texte .pc-finding")).hasCount(1);
        page.locator(".pc-written--texte .pc-finding__why summary").click();
        page.evaluate("() => window.counts = []");
        page.evaluate("""
                () => new MutationObserver(() => window.counts.push('told'))
                    .observe(document.querySelector('[data-counts]'), {childList: true, characterData: true, subtree: true})
                """);
        var lieu = page.locator("#lieu");
        lieu.scrollIntoViewIfNeeded();
        lieu.fill("La Halle");
        var before = lieu.boundingBox().y;
        page.waitForResponse(answer -> answer.url().endsWith("/redaction/relecture"), () -> {
            page.keyboard().type(" neuve");
        });
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(lieu.boundingBox().y).isEqualTo(before);
        assertThat(page.locator(".pc-written--texte .pc-finding__why")).hasAttribute("open", "");
        assertThat(page.evaluate("window.counts.length")).isEqualTo(0);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("lieu");
    }

    @Test
    void saysThatTheChecksCouldNotBeAsked() {
        page.route("**/redaction/relecture", route -> route.abort());
        page.locator("#lieu").fill("La Halle");
        assertThat(page.locator("[data-kept]")).containsText("La relecture n’a pas pu se faire");
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "360, LIGHT", "360, DARK", "768, LIGHT", "1440, LIGHT", "1440, DARK"})
    void givesAxeNothingToSay(int width, ColorScheme scheme) {
        at(width, scheme);
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        shot("editeur-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "1440, DARK"})
    void asksWhyWithNothingForAxeToSay(int width, ColorScheme scheme) {
        redaction.put("agenda/jury.md", JURY.replace("published: false\n", ""));
        at(width, scheme);
        page.locator("#texte").fill("Le plan : https://example.org/plan et rien d’autre.");
        page.locator(".pc-editor__foot button").first().click();
        assertThat(page.locator(".pc-errors")).isVisible();
        assertThat(page.locator("#raison")).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        shot("raison-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        page.locator("#raison").fill("L’adresse se lit à voix haute.");
        page.locator(".pc-editor__foot button").first().click();
        assertThat(page.locator("main [role=status]").first()).containsText("C’est enregistré.");
    }

    @Test
    void savesByTheKeyboardAlone() {
        page.locator("#lieu").focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("La Halle");
        page.keyboard().press("Enter");
        assertThat(page.locator("main [role=status]").first()).containsText("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY.replace("La Verrerie", "La Halle"));
    }

    private void shot(String name) {
        Snapshots.keep(page, Path.of("target/screenshots/redaction-" + name + ".png"), !name.startsWith("apercu"));
    }
}
