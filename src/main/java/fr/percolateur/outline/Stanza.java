package fr.percolateur.outline;

import fr.percolateur.prose.Timed;
import java.util.ArrayList;
import java.util.List;

/// A timetable in one paragraph: each line that starts with an hour starts an item of its own.
public final class Stanza {

    private Stanza() {}

    /// The parts of a block, which is its only part where fewer than two of its lines start with an hour.
    public static List<Block> of(Block block) {
        var starts = block.lines().stream().map(Stanza::starts).toList();
        if (starts.stream().filter(Boolean::booleanValue).count() < 2) {
            return List.of(block);
        }
        var parts = new ArrayList<Block>();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) && !lines.isEmpty()) {
                parts.add(new Block(block.kind(), block.level(), List.copyOf(lines)));
                lines.clear();
            }
            lines.add(block.lines().get(i));
        }
        parts.add(new Block(block.kind(), block.level(), List.copyOf(lines)));
        return parts;
    }

    private static boolean starts(Line line) {
        return Timed.of(line.text()) != null;
    }
}
