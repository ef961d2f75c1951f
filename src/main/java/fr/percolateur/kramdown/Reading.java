package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.Line;
import org.jspecify.annotations.Nullable;

/// A text being read into the children of a block: where one stands, and the attribute list that waits for its block.
final class Reading {

    private static final int DEEPEST = 24;

    final String text;
    final Block parent;
    final Notes notes;
    final int depth;

    int at;

    @Nullable
    Attributes pending;

    Reading(String text, Block parent, Notes notes, int depth) {
        this.text = text;
        this.parent = parent;
        this.notes = notes;
        this.depth = depth;
    }

    boolean ended() {
        return at >= text.length();
    }

    /// Whether blocks may nest further; deeper than people write, what follows is text.
    boolean mayNest() {
        return depth < DEEPEST;
    }

    /// Reads a text into a block inside this one.
    void nest(Block inside, String content) {
        new Blocks(new Reading(content, inside, notes, depth + 1)).read();
    }

    /// Adds a block, with the attribute list that waited for it.
    Block add(Block block) {
        if (pending != null) {
            block.attributes().putAll(pending);
            pending = null;
        }
        parent.children.add(block);
        return block;
    }

    String takeLine() {
        var end = Line.end(text, at);
        var line = text.substring(at, end);
        at = end;
        return line;
    }

    boolean afterBoundary() {
        var last = parent.last();
        return last == null
                || last.is(Block.Kind.BLANK)
                || (last.is(Block.Kind.BOUNDARY) && last.name.isEmpty())
                || pending != null;
    }

    boolean beforeBoundary() {
        return ended() || Line.isBlank(text, at) || Line.isEndMark(text, at) || Line.isAttributeList(text, at);
    }
}
