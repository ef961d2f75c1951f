package fr.percolateur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.journeys.Structure;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.statistics.Statistics;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// All pages of the Atelier on narrow and wide screens, light and dark. Leaves a picture of each in
/// `target/screenshots`.
@PageTest
@Import(Bureau.Entry.class)
class DeskPicturesTest {

    private static final String EVENT = "des-courriers-compris-du-premier-coup";

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    @Autowired
    private Statistics statistics;

    @Value("${percolateur.skin:comptoir}")
    private String skin;

    /// The pages by the names of their pictures.
    private static Map<String, String> pages() {
        var event = "/atelier/evenements/" + EVENT;
        var day = "/atelier/agenda/" + EVENT;
        var pages = new LinkedHashMap<String, String>();
        pages.put("accueil", "/atelier/");
        pages.put("evenements", "/atelier/evenements/");
        pages.put("evenements-filtres", "/atelier/evenements/?etat=brouillon&etat=reporte&serie=cafe-transfo");
        pages.put("evenements-aucun", "/atelier/evenements/?q=zygomatique");
        pages.put("actualites", "/atelier/actualites/");
        pages.put("vie", event + "/");
        pages.put("vie-annulee", "/atelier/evenements/abandonne/");
        pages.put("redaction", event + "/redaction");
        pages.put("relecture", event + "/relecture");
        pages.put("publication", event + "/publication");
        pages.put("report", event + "/publication/report");
        pages.put("partage", event + "/partage");
        pages.put("versions", event + "/redaction/versions");
        pages.put("copie", event + "/copie");
        pages.put("publication-projet", "/atelier/evenements/en-projet/publication");
        pages.put("publication-serie", "/atelier/series/" + Bureau.SERIES + "/publication");
        pages.put("statistiques-passees", "/atelier/evenements/lire-a-voix-haute-avant-d-envoyer/statistiques");
        pages.put("editions", "/atelier/series/" + Bureau.SERIES + "/statistiques");
        pages.put("programme", event + "/programme");
        pages.put("deroule", event + "/deroule");
        pages.put("intervenants", event + "/intervenants");
        pages.put("accessibilite", event + "/accessibilite");
        pages.put("repertoire", "/atelier/intervenants/");
        pages.put("inscrits", event + "/inscriptions");
        pages.put("ajout", event + "/inscriptions/ajout");
        pages.put("invitations", event + "/invitations");
        pages.put("messages", event + "/messages");
        pages.put("statistiques", event + "/statistiques");
        pages.put("presence", day + "/participants/");
        pages.put("emargement", day + "/emargement");
        pages.put("lettres", "/atelier/series/" + Bureau.SERIES + "/messages");
        pages.put("demandes", "/atelier/demandes-acces");
        pages.put("roles", "/atelier/roles");
        pages.put("journal", "/atelier/journal");
        pages.put("courrier", "/atelier/courrier");
        pages.put("registre", "/atelier/registre-des-traitements");
        pages.put("connexions", "/atelier/connexions");
        pages.put("sante", "/atelier/sante");
        pages.put("nouveau", "/atelier/evenements/nouveau");
        pages.put("pages", "/atelier/pages/");
        pages.put("medias", "/atelier/medias/");
        pages.put("lieux", "/atelier/lieux/");
        pages.put("absente", event + "/rien");
        return pages;
    }

    List<Integer> widths() {
        return List.of(320, 768, 1440);
    }

    @Test
    void giveAxeNothingToSayAndFitTheirScreens() {
        bureau.is(Role.ADMINISTRATOR, "");
        statistics.count();
        var wrong = new ArrayList<String>();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            try (var page = chromium.browser().newPage()) {
                pages().forEach((name, path) -> look(page, name, path, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    boolean isOurs(String fault) {
        return true;
    }

    /// Who goes from tab to tab, or back through what they opened, has nothing but their titles.
    @Test
    void haveEachATitleOfItsOwn() throws Exception {
        bureau.is(Role.ADMINISTRATOR, "");
        try (var browser = new Agent(port)) {
            var titles = new HashMap<String, String>();
            for (var path : pages().values()) {
                var title = browser.open(path).title();
                if (!path.contains("?")) {
                    assertThat(titles.put(title, path))
                            .as(title + " of " + path)
                            .isNull();
                }
            }
        }
    }

    private void look(Page page, String name, String path, List<String> wrong) {
        page.navigate("http://localhost:" + port + path);
        for (var width : widths()) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme(width)));
            Snapshots.keepWhole(
                    page,
                    Path.of(
                            "target/screenshots/atelier-" + skin.toLowerCase(Locale.ROOT),
                            name + "-" + width + ".png"));
            var wide = page.evaluate("document.documentElement.scrollWidth");
            if (!wide.equals(width)) {
                wrong.add("%s at %s px is %s px wide".formatted(path, width, wide));
            }
            if (width != 768) {
                Axe.violations(page).forEach(violation -> wrong.add(path + " at " + width + " px: " + violation));
                Structure.faults(page).stream()
                        .filter(this::isOurs)
                        .forEach(fault -> wrong.add(path + " at " + width + " px: " + fault));
            }
        }
    }

    private static ColorScheme scheme(int width) {
        return width == 320 || width == 1100 ? ColorScheme.DARK : ColorScheme.LIGHT;
    }
}
