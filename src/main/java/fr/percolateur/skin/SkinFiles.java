package fr.percolateur.skin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Where the files of a skin come from: the program itself for ours, and for the State’s a folder that
/// `bin/setup --skin dsfr` fills. What both need is written once, in `skins/shared`, and joined to each.
final class SkinFiles {

    private SkinFiles() {}

    static Map<String, byte[]> read(Skin skin) {
        return switch (skin) {
            case COMPTOIR -> joined(skin, "comptoir", inside("comptoir"));
            case DSFR -> {
                var files = OfficialPackage.installed().files();
                joined(skin, "percolateur-dsfr", inside("dsfr"))
                        .forEach((file, ours) -> files.merge(file, ours, SkinFiles::after));
                yield files;
            }
        };
    }

    /// Our style-sheet and script with the shared ones, and the rules that are written once in Java.
    private static Map<String, byte[]> joined(Skin skin, String name, Map<String, byte[]> files) {
        var shared = inside("shared");
        files.merge(name + ".css", shared.getOrDefault("pieces.css", new byte[0]), SkinFiles::after);
        for (var script : List.of("players.js", "door.js")) {
            files.merge(name + ".js", shared.getOrDefault(script, new byte[0]), SkinFiles::after);
        }
        files.computeIfPresent(name + ".css", (_, bytes) -> {
            var css = new String(bytes, StandardCharsets.UTF_8) + GeneratedRules.css(skin);
            return StyleSheet.shorten(css).getBytes(StandardCharsets.UTF_8);
        });
        // what the Atelier alone needs: no public page pays for it
        files.merge("annex.css", shared.getOrDefault("annex.css", new byte[0]), SkinFiles::after);
        files.computeIfPresent(
                "annex.css",
                (_, bytes) -> StyleSheet.shorten(new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] after(byte[] first, byte[] second) {
        return (new String(first, StandardCharsets.UTF_8) + "\n" + new String(second, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> inside(String folder) {
        var root = "skins/" + folder + "/";
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

    /// `skins/dsfr` beside the program, or where `percolateur.skins` says.
    static Path folder(Skin skin) {
        return Path.of(
                System.getProperty("percolateur.skins", "skins"), skin.name().toLowerCase(Locale.ROOT));
    }
}
