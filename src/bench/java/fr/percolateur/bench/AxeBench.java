package fr.percolateur.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.DemoSite;
import fr.percolateur.journeys.PageType;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What axe finds on the demo: every page type in each skin, scheme and width.
///
/// In haste each page type is looked at once, the next one dressed otherwise.
public final class AxeBench {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    /// How a page is looked at.
    private record Look(Skin skin, ColorScheme scheme, int width) {

        static List<Look> all(Skin skin) {
            return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(scheme -> WIDTHS.stream().map(width -> new Look(skin, scheme, width)))
                    .toList();
        }

        @Override
        public String toString() {
            return "%s %s %d".formatted(skin, scheme, width).toLowerCase(Locale.ROOT);
        }
    }

    private final Figures figures = new Figures("axe");
    private final Map<PageType, List<String>> found = new EnumMap<>(PageType.class);
    private int pages;

    private AxeBench() {}

    public static void main(String[] words) throws IOException {
        var options = Options.of(words);
        var bench = new AxeBench();
        try (var chromium = Chromium.open().orElseThrow(() -> new IllegalStateException(Chromium.MISSING))) {
            bench.measure(chromium.browser(), options.quick());
        }
        bench.print();
        bench.figures.report(options);
        // the database of tests ends with the program
        System.exit(0);
    }

    private void measure(Browser browser, boolean quick) {
        var skins = Stream.of(Skin.values()).filter(AxeBench::isInstalled).toList();
        var looks = skins.stream().flatMap(skin -> Look.all(skin).stream()).toList();
        figures.condition("looks", String.join(", ", looks.stream().map(Look::toString).toList()));
        for (var skin : skins) {
            try (var site = DemoSite.open(skin)) {
                Look.all(skin).forEach(look -> walk(browser, site, look, quick ? looks : List.of()));
            }
        }
        figures.figure("pages", pages)
                .figure("violations", found.values().stream().mapToInt(List::size).sum());
    }

    private static boolean isInstalled(Skin skin) {
        try {
            Assets.of(skin);
            return true;
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    /// @param turns looks that page types take in turn; empty when each takes all
    private void walk(Browser browser, DemoSite site, Look look, List<Look> turns) {
        try (var page = browser.newPage(new Browser.NewPageOptions()
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), 900))) {
            for (var type : PageType.values()) {
                if (turns.isEmpty() || turns.get(type.ordinal() % turns.size()).equals(look)) {
                    look(page, site, type, look);
                }
            }
        }
    }

    private void look(Page page, DemoSite site, PageType type, Look look) {
        page.navigate(site.at(type));
        pages++;
        var violations = found.computeIfAbsent(type, _ -> new ArrayList<>());
        Axe.violations(page).forEach(violation -> violations.add(look + ", " + violation));
    }

    private void print() {
        found.forEach((type, violations) -> {
            System.out.printf("%-24s %d%n", type.name().toLowerCase(Locale.ROOT), violations.size());
            violations.forEach(violation -> System.out.println("    " + violation));
        });
        System.out.println();
    }
}
