package fr.percolateur.skin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.cover.Contrast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ComptoirTest {

    private static final Map<String, byte[]> FILES = SkinFiles.read(Skin.COMPTOIR);
    private static final String CSS = new String(FILES.get("comptoir.css"), StandardCharsets.UTF_8);

    @Test
    void holdsItsBudget() throws IOException {
        assertThat(gzipped("comptoir.css")).isLessThan(20 * 1024);
        assertThat(gzipped("comptoir.js")).isLessThan(12 * 1024);
        assertThat(FILES.get("fonts/atkinson-hyperlegible-next.woff2")).hasSizeLessThan(24 * 1024);
        assertThat(FILES.get("fonts/atkinson-hyperlegible-next-italic.woff2")).hasSizeLessThan(20 * 1024);
    }

    @Test
    void takesNothingFromElsewhere() {
        assertThat(CSS).doesNotContain("data:", "http:", "https:", "@import", "//");
    }

    @Test
    void namesOnlyFilesThatAreThere() {
        assertThat(Pattern.compile("url\\(\"([^\"#]+)\"\\)")
                        .matcher(CSS)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(FILES).containsKey(name));
    }

    @Test
    void isReadInBothSchemes() {
        var light = tokens(":root {");
        var dark = tokens(":root:not([data-fr-scheme=\"light\"]) {");
        for (var scheme : List.of(light, dark)) {
            for (var ground : new String[] {"papier", "nappe", "kraft"}) {
                assertThat(contrast(scheme, ground, "encre")).isGreaterThanOrEqualTo(7);
                assertThat(contrast(scheme, ground, "encre-2")).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(scheme, "papier", "bord")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(scheme, "nappe", "bord")).isGreaterThanOrEqualTo(3);
            for (var state : new String[] {"erreur", "ok", "alerte"}) {
                assertThat(contrast(scheme, state + "-fond", state)).isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(scheme, state + "-fond", "encre")).isGreaterThanOrEqualTo(7);
            }
            assertThat(contrast(scheme, "nuit", "nuit-encre")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(scheme, "nuit", "nuit-encre-2")).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void saysTheSameDarkBySystemAndByChoice() {
        assertThat(tokens(":root[data-fr-scheme=\"dark\"] {"))
                .isEqualTo(tokens(":root:not([data-fr-scheme=\"light\"]) {"));
    }

    @Test
    void knowsAClassForEveryStep() {
        for (var minutes = 0; minutes < 3000; minutes++) {
            assertThat(CSS).contains("." + Minutes.cssClass(minutes) + "{");
        }
    }

    private static double contrast(Map<String, String> tokens, String ground, String text) {
        return Contrast.between(tokens.getOrDefault(ground, ""), tokens.getOrDefault(text, ""));
    }

    private static Map<String, String> tokens(String selector) {
        var from = CSS.indexOf(selector);
        var block = CSS.substring(from, CSS.indexOf('}', from));
        return Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});")
                .matcher(block)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static int gzipped(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(FILES.get(name));
        }
        return bytes.size();
    }
}
