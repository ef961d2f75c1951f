package fr.percolateur.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an exhibit would show.
///
/// @param calls since when everyone should look at it; null when it only shows because it was chosen
/// @param fixed heights that do not shrink with the text, in hundredths of the width of the wall
/// @param texts all that is to be read, by which [Scale] knows how large
/// @param html empty for nothing
public record Showing(@Nullable Instant calls, double fixed, List<? extends Scale.Block> texts, String html) {

    public static final Showing NOTHING = new Showing(null, 0, List.of(), "");

    public Showing {
        texts = List.copyOf(texts);
    }

    boolean isEmpty() {
        return html.isBlank();
    }
}
