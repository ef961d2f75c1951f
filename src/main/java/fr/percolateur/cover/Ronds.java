package fr.percolateur.cover;

import java.util.ArrayList;
import java.util.List;

/// Edition n lays n marks at points that never move: n − 1 rings left by the earlier ones, then the full cup, its
/// handle turned by the title.
final class Ronds {

    /// Steps of a sequence that fills a plane evenly (Roberts’s R2, from the plastic number).
    private static final double STEP_X = 0.7548776662466927;

    private static final double STEP_Y = 0.5698402909980532;

    /// Older rings are wiped away: the picture must stay light.
    private static final int KEPT = 16;

    private static final double SAUCER = 0.285;

    private Ronds() {}

    static List<Mark> draw(CoverSpec spec, Palette palette, Area area) {
        var seed = Seed.of(spec.seed());
        var cup = Math.max(1, spec.edition());
        var marks = new ArrayList<Mark>();
        for (var ring = Math.max(1, cup - KEPT); ring < cup; ring++) {
            marks.add(ring(seed, ring, palette, area));
        }
        marks.addAll(cup(seed, cup, spec.title(), palette, area));
        return marks;
    }

    private static Mark ring(Seed seed, int number, Palette palette, Area area) {
        var size = Math.sqrt(area.width() * area.height());
        var radius = size * (0.11 + 0.10 * seed.unit(number * 4));
        var width = area.height() * (0.008 + 0.018 * square(seed.unit(number * 4 + 1)));
        return new Mark.Ring(
                area.across(x(seed, number)),
                area.down(y(seed, number)),
                radius,
                360 * seed.unit(number * 4 + 2),
                225 + 110 * seed.unit(number * 4 + 3),
                width,
                palette.trace());
    }

    private static List<Mark> cup(Seed seed, int number, String title, Palette palette, Area area) {
        var radius = Math.min(area.height(), area.width()) * SAUCER;
        var x = area.across(0.30 + 0.48 * x(seed, number));
        var y = area.down(0.34 + 0.34 * y(seed, number));
        var turn = Seed.of(title);
        var handle = Math.toRadians(360 * turn.unit(1));
        return List.of(
                new Mark.Disc(x, y, radius, palette.plate()),
                new Mark.Ring(x, y, radius * 0.745, 0, 359.9, radius * 0.022, palette.trace()),
                new Mark.Stroke(
                        x + radius * 0.6 * Math.cos(handle),
                        y + radius * 0.6 * Math.sin(handle),
                        x + radius * 0.93 * Math.cos(handle),
                        y + radius * 0.93 * Math.sin(handle),
                        radius * 0.19,
                        palette.light()),
                new Mark.Disc(x, y, radius * 0.71, palette.light()),
                new Mark.Disc(x, y, radius * 0.575, palette.fill()),
                new Mark.Ring(x, y, radius * 0.44, 180 + 140 * turn.unit(2), 75, radius * 0.06, palette.spark()));
    }

    private static double x(Seed seed, int number) {
        return fraction(seed.unit(0) + number * STEP_X);
    }

    private static double y(Seed seed, int number) {
        return fraction(seed.unit(1) + number * STEP_Y);
    }

    private static double fraction(double number) {
        return number - Math.floor(number);
    }

    private static double square(double number) {
        return number * number;
    }
}
