package fr.percolateur.cover;

import java.util.ArrayList;
import java.util.List;

/// The time bar at the foot of a cover.
final class Foot {

    private static final double GAP = 2.5;

    private Foot() {}

    static List<Mark> draw(List<Slice> time, Palette palette, Area area) {
        var minutes = time.stream().mapToInt(Slice::minutes).sum();
        var marks = new ArrayList<Mark>();
        var x = area.x();
        for (var slice : time) {
            var width = area.width() * slice.minutes() / minutes;
            var drawn = Math.max(1, width - GAP);
            marks.add(
                    switch (slice.use()) {
                        case LISTENING -> new Mark.Block(x, area.y(), drawn, area.height(), palette.listening());
                        case EXCHANGE -> new Mark.Block(x, area.y(), drawn, area.height(), palette.exchange());
                        case PAUSE -> new Mark.Frame(x, area.y(), drawn, area.height(), 2, palette.exchange());
                    });
            x += width;
        }
        return marks;
    }
}
