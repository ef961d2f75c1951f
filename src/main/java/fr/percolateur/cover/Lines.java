package fr.percolateur.cover;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// A text cut where it would leave its column. No-break spaces hold.
final class Lines {

    private Lines() {}

    static List<String> of(String text, Font font, int width, FontRenderContext context) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringBounds(longer, context).getWidth() > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
