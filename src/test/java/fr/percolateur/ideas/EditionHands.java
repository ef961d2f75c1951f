package fr.percolateur.ideas;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who make an edition do in a browser, each as who they are.
record EditionHands(Page page, int port, Verrerie verrerie, JdbcClient jdbc) {

    static final String SERIES = "cafes-du-port";
    static final String SOLENN = "solenn@verrerie.gouv.fr";

    /// From now on, whoever asks is this person. A page that listens would notice, and go elsewhere by itself.
    private UUID is(String given, String family, String email, Grant... grants) {
        page.navigate("about:blank");
        var id = jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values (:email, :given, :family, now())
                    on conflict (email) do update
                   set given_name = excluded.given_name
                returning id
                """)
                .param("email", email)
                .param("given", given)
                .param("family", family)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        verrerie.is(new Viewer.SignedIn(id, given + " " + family, email, Set.of(grants)));
        return id;
    }

    void isSolenn() {
        is("Solenn", "Aubrac", SOLENN);
    }

    UUID isOrganiser() {
        return is("Noé", "Vasseur", "noe@verrerie.gouv.fr", new Grant(Role.ORGANISER, SERIES));
    }

    void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Locator main() {
        return page.locator("main");
    }

    void fill(String field, String text) {
        page.locator(field).fill(text);
    }

    void check(String choice) {
        page.locator(choice).check();
    }

    void click(String button) {
        page.locator(button).first().click();
    }

    /// Presses the button of the form that leads there.
    void press(String action) {
        click("main form[action$='" + action + "'] button[type=submit]");
    }

    /// Brings it under the eyes, at the top of the screen.
    void show(String place) {
        page.locator(place).first().evaluate("place => place.scrollIntoView({block: 'start'})");
    }

    void picture(String name) {
        page.waitForLoadState();
        Snapshots.keep(page, Path.of("target/screenshots/edition-life/edition-life-" + name + ".png"));
    }
}
