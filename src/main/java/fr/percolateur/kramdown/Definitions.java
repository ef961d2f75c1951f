package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;
import java.util.ArrayList;
import java.util.List;

/// Definition lists: a paragraph of terms, then `: ` before each definition.
final class Definitions {

    private final Reading reading;
    private final String text;
    private final List<Item> items = new ArrayList<>();
    private final List<Boolean> inParagraphs = new ArrayList<>();

    private Definitions(Reading reading) {
        this.reading = reading;
        this.text = reading.text;
    }

    static boolean read(Reading reading) {
        var before = reading.parent.children;
        var blank = !before.isEmpty() && before.getLast().is(Kind.BLANK);
        var terms = before.size() - (blank ? 2 : 1);
        if (Line.definitionStart(reading.text, reading.at, 3) < 0
                || !reading.mayNest()
                || terms < 0
                || !before.get(terms).is(Kind.PARAGRAPH)) {
            return false;
        }
        if (blank) {
            before.removeLast();
        }
        var paragraph = before.removeLast();
        var definitions = new Definitions(reading);
        definitions.gather(blank);
        definitions.build(paragraph);
        return true;
    }

    private void gather(boolean blankBefore) {
        var inParagraph = blankBefore;
        var afterBlank = false;
        var mostSpaces = 3;
        while (!reading.ended()) {
            var at = reading.at;
            var start = Line.definitionStart(text, at, mostSpaces);
            if (start >= 0) {
                var end = Line.end(text, at);
                var item = new Item(Kind.DEFINITION, text.substring(start, end), start - at);
                items.add(item);
                inParagraphs.add(inParagraph);
                mostSpaces = Math.clamp(item.indent - 1, 0, 3);
                reading.at = end;
                inParagraph = false;
                afterBlank = false;
            } else if (Line.isEndMark(text, at)) {
                return;
            } else if (items.getLast().owns(text, at)
                    || (!afterBlank && items.getLast().leans(text, at))) {
                items.getLast().add(reading.takeLine());
                inParagraph = false;
                afterBlank = false;
            } else if (Line.isBlank(text, at)) {
                inParagraph = true;
                afterBlank = true;
                items.getLast().addBlank(reading.takeLine());
            } else {
                return;
            }
        }
    }

    private void build(Block paragraph) {
        var list = listToExtend();
        if (paragraph.attributes != null) {
            list.attributes().putAll(paragraph.attributes);
        }
        for (var line : paragraph.text.toString().split("\n")) {
            list.children.add(new Block(Kind.TERM, line.strip()));
        }
        var blankAtEnd = false;
        for (var i = 0; i < items.size(); i++) {
            var block = items.get(i).block;
            for (var part : items.get(i).parts) {
                reading.nest(block, part.toString());
            }
            list.children.add(block);
            if (block.children.isEmpty()) {
                continue;
            }
            blankAtEnd = block.children.getLast().is(Kind.BLANK);
            if (blankAtEnd) {
                block.children.removeLast();
            }
            if (!block.children.isEmpty() && block.children.getFirst().is(Kind.PARAGRAPH) && !inParagraphs.get(i)) {
                block.children.getFirst().bare = true;
            }
        }
        if (blankAtEnd) {
            reading.add(new Block(Kind.BLANK));
        }
    }

    /// A definition list that follows another is its continuation.
    private Block listToExtend() {
        var before = reading.parent.children;
        var last = before.size() - 1;
        if (last >= 1 && before.get(last).is(Kind.BLANK) && before.get(last - 1).is(Kind.DEFINITIONS)) {
            before.removeLast();
            last--;
        }
        if (last >= 0 && before.get(last).is(Kind.DEFINITIONS)) {
            return before.get(last);
        }
        return reading.add(new Block(Kind.DEFINITIONS));
    }
}
