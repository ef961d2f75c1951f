package fr.percolateur.cover;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A punched card: each letter of the title is a column of five places, punched as its rank in the alphabet is written
/// in base two. The holes are as large as the title lets them be.
final class Perfore {

    private static final int PLACES = 5;
    private static final int MOST_ROWS = 3;

    /// Columns stand a little wider apart than places.
    private static final double SPREAD = 1.24;

    private Perfore() {}

    static List<Mark> draw(CoverSpec spec, Palette palette, Area area) {
        var letters = letters(spec.title());
        var pitch = pitch(letters.length(), area);
        var columns = (int) ((area.width() - pitch) / (pitch * SPREAD));
        var rows = (int) ((area.height() - pitch) / (pitch * (PLACES + 1)) + 0.2);
        var length = Math.max(letters.length(), 1);
        var written = Math.ceilDiv(length, Math.ceilDiv(length, columns));
        var punched = new ArrayList<Mark.Holes.Point>();
        var blank = new ArrayList<Mark.Holes.Point>();
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var at = row * written + column;
                var code = column < written && at < letters.length() ? code(letters.charAt(at)) : 0;
                for (var place = 0; place < PLACES; place++) {
                    var x = area.x() + pitch * (1 + SPREAD * column);
                    var y = area.y() + pitch * (1.2 + place + (PLACES + 1) * row);
                    ((code >> place & 1) == 1 ? punched : blank).add(new Mark.Holes.Point(x, y));
                }
            }
        }
        return List.of(
                new Mark.Holes(blank, pitch * 0.1, palette.trace()),
                new Mark.Holes(punched, pitch * 0.44, palette.ink()));
    }

    /// The largest that writes the whole title in at most three rows.
    private static double pitch(int letters, Area area) {
        var largest = 0.0;
        for (var rows = 1; rows <= MOST_ROWS; rows++) {
            var columns = Math.ceilDiv(Math.max(letters, 1), rows);
            var high = area.height() / (rows * (PLACES + 1) + 0.4);
            var wide = area.width() / (columns * SPREAD + 1);
            largest = Math.max(largest, Math.min(high, wide));
        }
        return Math.max(largest, area.height() / (MOST_ROWS * (PLACES + 1) + 0.4));
    }

    private static String letters(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
    }

    private static int code(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 1;
        }
        return letter >= '0' && letter <= '9' ? letter - '0' + 16 : 0;
    }
}
