package fr.percolateur.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The addresses under which a page has one picture in several widths, as WebP. The fallback is the picture’s own
/// address.
///
/// @param webp as an attribute `srcset`
public record SourceSet(String webp) {

    /// What a reader’s screen may ask for: nothing between, so that few are drawn and kept.
    public static final List<Integer> WIDTHS = List.of(320, 640, 1280, 1920);

    /// How wide a picture is shown in the column of a text, as an attribute `sizes`.
    public static final String IN_TEXT = "(min-width: 48rem) 44rem, 100vw";

    /// And in a grid of cards.
    public static final String IN_CARDS = "(min-width: 80rem) 25rem, (min-width: 48rem) 45vw, 100vw";

    private static final Pattern STORED = Pattern.compile("(/media/[0-9a-f]{32})/([^/?#]+?)(\\.[A-Za-z]{3,4})?");

    /// Empty for a picture that is not stored here, that is drawn by lines, or of which the width is not known.
    public static Optional<SourceSet> of(String address, @Nullable Integer width) {
        var stored = STORED.matcher(address);
        return width == null || !stored.matches() || ".svg".equalsIgnoreCase(stored.group(3))
                ? Optional.empty()
                : Optional.of(new SourceSet(srcset(stored.group(1), stored.group(2), width)));
    }

    /// Ends with the first that is as wide as the picture itself, and says how wide that one really is.
    private static String srcset(String folder, String name, int width) {
        var sources = new ArrayList<String>();
        for (var each : WIDTHS) {
            sources.add("%s/%d/%s.webp %dw".formatted(folder, each, name, Math.min(each, width)));
            if (each >= width) {
                break;
            }
        }
        return String.join(", ", sources);
    }
}
