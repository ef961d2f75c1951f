package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A tab that a browser brings back, without the cookie that goes with its form. Leaves pictures in
/// `target/screenshots`.
@PageTest
@Import(Verrerie.Entry.class)
class UnsentFormTest {

    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    UnsentFormTest(@Autowired Verrerie verrerie, @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        verrerie.is(new Viewer.Visitor());
        jdbc.sql("update registration_terms set opens_at = null, audience = 'everyone'")
                .update();
    }

    @Test
    void isSentByOneMorePressAndLosesNothing() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {360, 768, 1440}) {
                var scheme = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                var having = new NewPageOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(width == 1440);
                try (var page = chromium.browser().newPage(having)) {
                    sendLate(page, width);
                }
            }
        }
    }

    private void sendLate(Page page, int width) {
        var email = "prune" + width + "@verrerie.gouv.fr";
        page.navigate("http://localhost:" + port + "/agenda/bientot/inscription");
        if (page.locator("[name=mode]").count() > 0) {
            page.locator("[name=mode]").first().check();
        }
        page.fill("[name=prenom]", "Prune");
        page.fill("[name=nom]", "Ormevalle « de » Digue");
        page.fill("[name=courriel]", email);
        page.context().clearCookies();
        page.locator("main form button[type=submit]").last().click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Envoyez de nouveau\u00A0: rien n’est perdu");
        Snapshots.keepWhole(page, Path.of("target/screenshots/envoi-a-refaire-" + width + ".png"));
        if (width == 1440) {
            assertThat(Axe.violations(page)).isEmpty();
        }
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Envoyer de nouveau"))
                .click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Regardez vos messages");
        assertThat(jdbc.sql("select family_name from registration where email = :email")
                        .param("email", email)
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("Ormevalle « de » Digue");
    }
}
