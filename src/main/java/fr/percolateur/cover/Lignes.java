package fr.percolateur.cover;

import java.util.ArrayList;
import java.util.List;

/// A page of print: each word of the title is a bar as long as it is, and one of them is underlined in colour.
final class Lignes {

    private static final int ROWS = 5;
    private static final double LETTERS_A_ROW = 22;

    private Lignes() {}

    static List<Mark> draw(CoverSpec spec, Palette palette, Area area) {
        var seed = Seed.of(spec.seed());
        var words = Words.of(spec.title());
        var marked = seed.below(Math.min(words.size(), 8), 1);
        var pitch = area.height() / (ROWS + 0.6);
        var letter = area.width() * 0.9 / LETTERS_A_ROW;
        var marks = new ArrayList<Mark>();
        var row = 0;
        var letters = 0.0;
        for (var at = 0; row < ROWS; at++) {
            var word = words.get(at % words.size());
            var left = LETTERS_A_ROW - letters;
            var length = Math.min(word.length(), left);
            if (left < 2) {
                row++;
                letters = 0;
                at--;
                continue;
            }
            var x = area.x() + area.width() * 0.05 + letters * letter;
            var y = area.y() + pitch * (row + 0.45);
            var said = at < words.size();
            marks.add(new Mark.Block(x, y, length * letter, pitch * 0.5, said ? palette.plate() : palette.trace()));
            if (at == marked) {
                marks.add(new Mark.Block(x, y + pitch * 0.6, length * letter, pitch * 0.16, palette.spark()));
            }
            letters += length + 0.9;
        }
        return marks;
    }
}
