package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.HtmlText;
import fr.percolateur.notation.Line;

/// Lines in braces: attribute lists for the block beside them, named ones for later, comments.
final class Extensions {

    private Extensions() {}

    static boolean read(Reading reading) {
        var start = Line.start(reading.text, reading.at);
        if (reading.text.startsWith("{::", start)) {
            return readExtension(reading, start);
        }
        if (!reading.text.startsWith("{:", start)) {
            return false;
        }
        return readNamedList(reading, start) || readList(reading, start);
    }

    /// `{:name: .class}`.
    private static boolean readNamedList(Reading reading, int start) {
        var text = reading.text;
        var colon = References.nameEnd(text, start + 2);
        if (colon == start + 2 || !text.startsWith(":", colon)) {
            return false;
        }
        var brace = Line.braceEnd(text, colon + 1);
        if (brace < 0 || !Line.isBlank(text, brace + 1)) {
            return false;
        }
        reading.notes
                .attributeLists
                .computeIfAbsent(text.substring(start + 2, colon), name -> new Attributes())
                .read(text.substring(colon + 1, brace));
        reading.takeLine();
        var block = new Block(Kind.BOUNDARY);
        block.name = "list";
        reading.add(block);
        return true;
    }

    /// `{: .class}`: for the block before, else for the one after.
    private static boolean readList(Reading reading, int start) {
        var text = reading.text;
        var brace = Line.attributeListEnd(text, reading.at);
        if (brace < 0) {
            return false;
        }
        var last = reading.parent.last();
        var list = text.substring(start + 2, brace);
        reading.takeLine();
        if (last != null && !last.is(Kind.BLANK) && (!last.is(Kind.BOUNDARY) || isDefinition(last))) {
            last.attributes().read(list);
            if (!Line.isAttributeList(text, reading.at)) {
                reading.add(new Block(Kind.BOUNDARY)).name = "attributes";
            }
        } else {
            if (reading.pending == null) {
                reading.pending = new Attributes();
            }
            reading.pending.read(list);
        }
        return true;
    }

    private static boolean isDefinition(Block block) {
        return block.name.equals("link") || block.name.equals("footnote") || block.name.equals("abbreviation");
    }

    /// `{::comment}…{:/}`, `{::nomarkdown}…{:/}`; other extensions show nothing.
    private static boolean readExtension(Reading reading, int start) {
        var text = reading.text;
        var brace = Line.braceEnd(text, start + 3);
        var nameEnd = References.nameEnd(text, start + 3);
        if (brace < 0 || nameEnd == start + 3) {
            return false;
        }
        var name = text.substring(start + 3, nameEnd);
        if (text.charAt(brace - 1) == '/') {
            reading.at = Line.end(text, brace);
            reading.add(new Block(Kind.BOUNDARY)).name = "extension";
            return true;
        }
        var stop = reading.notes.steps.find(text, "{:/", brace);
        if (stop < 0 || !reading.notes.steps.spend(stop - brace)) {
            return false;
        }
        if (name.equals("nomarkdown")) {
            reading.add(new Block(Kind.RAW, HtmlText.balanced(text.substring(brace + 1, stop), reading.notes.steps)));
        }
        reading.at = Line.end(text, stop);
        reading.add(new Block(Kind.BOUNDARY)).name = "extension";
        return true;
    }
}
