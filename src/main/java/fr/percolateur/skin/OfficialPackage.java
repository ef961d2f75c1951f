package fr.percolateur.skin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The official package of the State’s design system, as npm brings it, cut to what our pages use: the parts below, two
/// weights of its face, the icons that the style-sheet names. Its pictures written as `data:` become files, so that the
/// content policy stays strict.
record OfficialPackage(Path dist) {

    private static final String CORE = "core/core.main.min.css";
    private static final List<String> COMPONENTS = List.of(
            "skiplink",
            "link",
            "button",
            "input",
            "search",
            "select",
            "form",
            "checkbox",
            "radio",
            "badge",
            "tag",
            "breadcrumb",
            "callout",
            "content",
            "highlight",
            "quote",
            "table",
            "notice",
            "pagination",
            "logo",
            "navigation",
            "modal",
            "header",
            "footer");
    private static final List<String> ICONS = List.of(
            "search-line",
            "arrow-right-line",
            "arrow-left-line",
            "map-pin-2-line",
            "computer-line",
            "calendar-line",
            "rss-line",
            "download-line",
            "close-line",
            "play-line",
            "external-link-line",
            "time-line",
            "error-warning-line",
            "account-circle-line",
            "theme-fill");

    static OfficialPackage installed() {
        var dist = SkinFiles.folder(Skin.DSFR);
        if (!Files.isRegularFile(dist.resolve(CORE))) {
            throw new IllegalStateException(
                    "L’habillage de l’État n’est pas installé : tapez « bin/setup --skin dsfr ».");
        }
        return new OfficialPackage(dist);
    }

    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        add(files, "dsfr.css", FaceRules.fewer(css()));
        add(files, "annex.css", read("component/sidemenu/sidemenu.main.min.css"));
        files.put(
                "dsfr.js",
                read("dsfr.module.min.js")
                        .replaceFirst("//# sourceMappingURL=.*", "")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("icon.svg", bytes("favicon/favicon.svg"));
        return files;
    }

    /// A sheet, and the files that it names.
    private void add(Map<String, byte[]> files, String name, String css) {
        var sheet = new OfficialSheet(css);
        files.put(name, sheet.css().getBytes(StandardCharsets.UTF_8));
        files.putAll(sheet.pictures());
        sheet.paths().forEach(path -> files.put(path, bytes(path)));
    }

    private String css() {
        var parts = COMPONENTS.stream()
                .map(name -> read("component/%s/%s.main.min.css".formatted(name, name)))
                .collect(Collectors.joining());
        return read(CORE) + parts + icons() + read("scheme/scheme.min.css") + darkWithoutScript();
    }

    private String icons() {
        var utility = read("utility/utility.main.min.css");
        return ICONS.stream()
                .map(name -> OfficialSheet.rule(utility, ".fr-icon-" + name + ":after,.fr-icon-" + name + ":before"))
                .collect(Collectors.joining());
    }

    /// The package darkens by script alone. Without script the system’s choice holds too.
    private String darkWithoutScript() {
        var dark = OfficialSheet.rule(read("scheme/scheme.min.css"), ":root[data-fr-theme=dark]");
        return "@media (prefers-color-scheme:dark){"
                + dark.replace(":root[data-fr-theme=dark]", ":root[data-fr-scheme=system]:not([data-fr-theme])") + "}";
    }

    private String read(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(dist.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
