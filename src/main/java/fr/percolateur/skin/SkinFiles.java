package fr.percolateur.skin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Where the files of a skin come from: the program itself for ours, a folder that `bin/setup --skin dsfr` fills for
/// the State’s.
final class SkinFiles {

    private SkinFiles() {}

    static Map<String, byte[]> read(Skin skin) {
        return switch (skin) {
            case COMPTOIR -> withRules(skin, "comptoir.css", inside("comptoir"));
            case DSFR -> dsfr();
        };
    }

    private static Map<String, byte[]> dsfr() {
        var folder = Path.of(System.getProperty("percolateur.skins", "skins"), "dsfr");
        if (!Files.isRegularFile(folder.resolve("dsfr.css"))) {
            throw new IllegalStateException(
                    "L’habillage de l’État n’est pas installé : tapez « bin/setup --skin dsfr ».");
        }
        var files = outside(folder);
        files.putAll(withRules(Skin.DSFR, "percolateur-dsfr.css", inside("dsfr")));
        return files;
    }

    /// Colours and durations are written once, in Java, and added to the style-sheet that the skin brings.
    private static Map<String, byte[]> withRules(Skin skin, String sheet, Map<String, byte[]> files) {
        files.computeIfPresent(sheet, (_, bytes) -> {
            var css = new String(bytes, StandardCharsets.UTF_8) + GeneratedRules.css(skin);
            return StyleSheet.shorten(css).getBytes(StandardCharsets.UTF_8);
        });
        return files;
    }

    private static Map<String, byte[]> inside(String skin) {
        var root = "skins/" + skin + "/";
        var files = new TreeMap<String, byte[]>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:" + root + "**")) {
                if (resource.isReadable()) {
                    var path = resource.getURL().getPath();
                    files.put(path.substring(path.lastIndexOf(root) + root.length()), resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Map<String, byte[]> outside(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
