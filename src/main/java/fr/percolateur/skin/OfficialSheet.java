package fr.percolateur.skin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A style-sheet of the official package whose addresses all lead to files beside it.
final class OfficialSheet {

    private static final Pattern PICTURE = Pattern.compile("url\\(([\"'])data:image/svg\\+xml;[^,\"']*,(.*?)\\1\\)");
    private static final Pattern PATH = Pattern.compile("url\\((?:\\.\\./)+([^)]*)\\)");

    private final String css;
    private final Map<String, byte[]> pictures = new TreeMap<>();
    private final Set<String> paths = new TreeSet<>();

    OfficialSheet(String source) {
        var withFiles = PICTURE.matcher(source).replaceAll(this::asFile);
        this.css = PATH.matcher(withFiles).replaceAll(this::asPath);
    }

    String css() {
        return css;
    }

    /// Pictures that were written in the style-sheet, by the name they have now.
    Map<String, byte[]> pictures() {
        return pictures;
    }

    /// Files of the package that the style-sheet names.
    Set<String> paths() {
        return paths;
    }

    /// The rule whose selector is exactly this, empty when there is none.
    static String rule(String css, String selector) {
        var at = css.indexOf(selector + "{");
        return at < 0 ? "" : css.substring(at, css.indexOf('}', at) + 1);
    }

    private String asFile(MatchResult picture) {
        // a plus sign is a plus sign in an address of this kind
        var svg = URLDecoder.decode(picture.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
        var name = "pictures/" + Integer.toHexString(svg.hashCode()) + ".svg";
        pictures.put(name, svg.getBytes(StandardCharsets.UTF_8));
        return "url(" + name + ")";
    }

    private String asPath(MatchResult path) {
        paths.add(path.group(1));
        return "url(" + path.group(1) + ")";
    }
}
