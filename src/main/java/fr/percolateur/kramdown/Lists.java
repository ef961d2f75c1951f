package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;
import java.util.ArrayList;
import java.util.List;

/// Bulleted and numbered lists, with kramdown’s forgiving rules on indents.
final class Lists {

    private final Reading reading;
    private final String text;
    private final boolean numbered;
    private final List<Item> items = new ArrayList<>();
    private boolean ended;

    private Lists(Reading reading, boolean numbered) {
        this.reading = reading;
        this.text = reading.text;
        this.numbered = numbered;
    }

    static boolean read(Reading reading) {
        if (!Line.isItem(reading.text, reading.at) || !reading.mayNest()) {
            return false;
        }
        var lists = new Lists(reading, Line.itemStart(reading.text, reading.at, 3, false) < 0);
        lists.gather();
        lists.build();
        return true;
    }

    private void gather() {
        var afterBlank = false;
        var mostSpaces = 3;
        while (!reading.ended()) {
            var at = reading.at;
            if (afterBlank && Line.isRule(text, at)) {
                return;
            }
            if (Line.isEndMark(text, at)) {
                reading.takeLine();
                ended = true;
                return;
            }
            var start = Line.itemStart(text, at, mostSpaces, numbered);
            if (start >= 0) {
                var end = Line.end(text, at);
                var item = new Item(Kind.ITEM, text.substring(start, end), start - at);
                items.add(item);
                mostSpaces = Math.clamp(item.indent - 1, 0, 3);
                reading.at = end;
                afterBlank = false;
            } else if (items.getLast().owns(text, at)
                    || (!afterBlank && items.getLast().leans(text, at))) {
                items.getLast().add(reading.takeLine());
                afterBlank = false;
            } else if (Line.isBlank(text, at)) {
                while (!reading.ended() && Line.isBlank(text, reading.at)) {
                    items.getLast().addBlank(reading.takeLine());
                }
                afterBlank = true;
            } else {
                return;
            }
        }
    }

    private void build() {
        var list = new Block(numbered ? Kind.NUMBERS : Kind.BULLETS);
        reading.add(list);
        var blankAtEnd = false;
        for (var item : items) {
            list.children.add(item.block);
        }
        for (var item : items) {
            for (var part : item.parts) {
                reading.nest(item.block, part.toString());
            }
            var children = item.block.children;
            if (children.isEmpty()) {
                continue;
            }
            if (isTight(item, list)) {
                children.getFirst().bare = true;
            }
            blankAtEnd = children.getLast().is(Kind.BLANK);
            if (blankAtEnd) {
                children.removeLast();
            }
        }
        if (ended) {
            reading.add(new Block(Kind.BOUNDARY));
        } else if (blankAtEnd) {
            reading.add(new Block(Kind.BLANK));
        }
    }

    /// Whether the first paragraph of an item is its bare text: no blank line follows it, or the list ends there.
    private boolean isTight(Item item, Block list) {
        var children = item.block.children;
        if (!children.getFirst().is(Kind.PARAGRAPH)) {
            return false;
        }
        var isLast = item == items.getLast();
        var followedByBlank = children.size() >= 2 && children.get(1).is(Kind.BLANK);
        if (followedByBlank && !(isLast && children.size() == 2 && !ended)) {
            return false;
        }
        return !isLast
                || items.size() == 1
                || list.children.stream().limit(items.size() - 1L).anyMatch(Lists::startsBare);
    }

    private static boolean startsBare(Block item) {
        var first = item.children.isEmpty() ? null : item.children.getFirst();
        return first == null || !first.is(Kind.PARAGRAPH) || first.bare;
    }
}
