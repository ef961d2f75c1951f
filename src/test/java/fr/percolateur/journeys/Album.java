package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Pages as they are looked at: at each width, in the light or in the dark, by axe at some of them. Keeps a picture of
/// each in `target/screenshots`.
///
/// @param name folder of the pictures
/// @param dark widths in the dark
/// @param judged widths at which axe looks too
record Album(String name, SortedSet<Integer> widths, Set<Integer> dark, Set<Integer> judged) {

    Album(String name, Set<Integer> widths, Set<Integer> dark, Set<Integer> judged) {
        this(name, new TreeSet<>(widths), dark, judged);
    }

    /// @param origin where the pages are
    /// @param pages addresses by the names of their pictures
    void look(String origin, Map<String, String> pages) {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : widths) {
                var scheme = dark.contains(width) ? ColorScheme.DARK : ColorScheme.LIGHT;
                var having = new NewPageOptions().setViewportSize(width, 800).setColorScheme(scheme);
                try (var page = chromium.browser().newPage(having)) {
                    pages.forEach((picture, path) -> look(page, origin, picture, path, width));
                }
            }
        }
    }

    private void look(Page page, String origin, String picture, String path, int width) {
        page.navigate(origin + path);
        Snapshots.keepWhole(page, Path.of("target/screenshots", name, picture + "-" + width + ".png"));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %s px", path, width)
                .isEqualTo(width);
        if (judged.contains(width)) {
            assertThat(Axe.violations(page)).as("%s at %s px", path, width).isEmpty();
        }
    }
}
