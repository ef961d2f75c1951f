package fr.percolateur.cover;

import java.util.ArrayList;
import java.util.List;

/// Each word of the title is a counter as wide as it is long; chance says which are attended. Two rows are filled: a
/// short title comes back.
final class Guichets {

    private static final int ROWS = 2;

    /// Width of a letter and of the wall between two counters, in heights of a counter.
    private static final double LETTER = 0.082;

    private static final double WALL = 0.075;

    private Guichets() {}

    static List<Mark> draw(CoverSpec spec, Palette palette, Area area) {
        var seed = Seed.of(spec.seed() + spec.title());
        var words = Words.of(spec.title());
        var marks = new ArrayList<Mark>();
        var rowHeight = area.height() / ROWS;
        var height = rowHeight * 0.78;
        var next = 0;
        for (var row = 0; row < ROWS; row++) {
            var floor = area.y() + rowHeight * (row + 0.93);
            var counters = counters(words, next, area.width() / height);
            marks.addAll(row(counters, next, seed, palette, area, floor, height));
            marks.add(new Mark.Block(area.x(), floor, area.width(), rowHeight * 0.03, palette.light()));
            next += counters.size();
        }
        return marks;
    }

    /// As many words as fit, from this one on.
    private static List<Integer> counters(List<String> words, int from, double room) {
        var widths = new ArrayList<Integer>();
        var used = WALL;
        for (var at = from; ; at++) {
            var letters = Math.clamp(words.get(at % words.size()).length(), 4, 11);
            used += letters * LETTER + WALL;
            if (used > room && !widths.isEmpty()) {
                return widths;
            }
            widths.add(letters);
        }
    }

    private static List<Mark> row(
            List<Integer> counters, int first, Seed seed, Palette palette, Area area, double floor, double height) {
        var wall = height * WALL;
        var letters = counters.stream().mapToInt(Integer::intValue).sum();
        var unit = (area.width() - wall * (counters.size() + 1)) / letters;
        var tones = List.of(palette.soft(), palette.soft(), palette.trace(), palette.light());
        var x = area.x() + wall;
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < counters.size(); at++) {
            var width = counters.get(at) * unit;
            var tone = tones.get(seed.below(tones.size(), first + at));
            marks.add(new Mark.Arch(x, floor - height, width, height, tone));
            if (!tone.equals(palette.people()) && seed.below(5, first + at + 500) > 1) {
                marks.addAll(person(x + width / 2, floor, Math.min(width * 0.34, height * 0.3), palette.people()));
            }
            x += width + wall;
        }
        return marks;
    }

    private static List<Mark> person(double x, double floor, double size, String colour) {
        return List.of(
                new Mark.Arch(x - size, floor - size * 0.78, size * 2, size * 0.78, colour),
                new Mark.Disc(x, floor - size * 1.4, size * 0.66, colour));
    }
}
