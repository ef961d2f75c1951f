package fr.percolateur.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficialPackageTest {

    @BeforeAll
    static void isInstalled() {
        assumeTrue(
                Files.isDirectory(SkinFiles.folder(Skin.DSFR)),
                "no skins/dsfr here: type « bin/setup --skin dsfr » to test the State's skin");
    }

    @Test
    void leadsNowhereElseAndHoldsEveryFileItNames() {
        var files = SkinFiles.read(Skin.DSFR);

        var sheets =
                files.keySet().stream().filter(name -> name.endsWith(".css")).toList();
        assertThat(sheets).contains("dsfr.css", "annex.css");
        for (var name : sheets) {
            var css = text(files, name);
            for (var stranger : new String[] {"data:image", "url(http", "@import"}) {
                assertThat(css.contains(stranger)).as(stranger).isFalse();
            }
            assertThat(Pattern.compile("url\\(\"?([^)\"#]+)\"?\\)")
                            .matcher(css)
                            .results()
                            .map(found -> found.group(1)))
                    .allSatisfy(path -> assertThat(files).containsKey(path));
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
