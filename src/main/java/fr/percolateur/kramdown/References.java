package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;
import org.jspecify.annotations.Nullable;

/// What a document defines for use elsewhere: footnotes, addresses of links, meanings of abbreviations.
final class References {

    private References() {}

    /// `[^name]: text`, with the indented lines and those that lean on them.
    static boolean readFootnote(Reading reading) {
        var text = reading.text;
        var start = Line.start(text, reading.at);
        if (!text.startsWith("[^", start) || !reading.mayNest()) {
            return false;
        }
        var close = nameEnd(text, start + 2);
        if (close == start + 2 || !text.startsWith("]:", close)) {
            return false;
        }
        var name = text.substring(start + 2, close);
        var end = Line.end(text, reading.at);
        var content = new StringBuilder(text.substring(close + 2, end).strip()).append('\n');
        reading.at = end;
        var blanks = new StringBuilder();
        while (!reading.ended()) {
            var at = reading.at;
            if (Line.isBlank(text, at)) {
                blanks.append('\n');
                reading.takeLine();
            } else if (Line.isIndented(text, at)) {
                var line = reading.takeLine();
                content.append(blanks).append(line.startsWith("\t") ? line.substring(1) : line.substring(4));
                blanks.setLength(0);
            } else {
                break;
            }
        }
        var note = new Block(Kind.ROOT);
        reading.nest(note, content.toString());
        reading.notes.footnotes.put(name, note);
        addBoundary(reading, "footnote");
        if (!blanks.isEmpty()) {
            reading.add(new Block(Kind.BLANK));
        }
        return true;
    }

    /// `[id]: address "title"`, the title on the next line at most.
    static boolean readLink(Reading reading) {
        var text = reading.text;
        var start = Line.start(text, reading.at);
        var end = Line.end(text, reading.at);
        var close = text.indexOf("]:", start);
        if (close < 0 || close >= end || close == start + 1 || text.charAt(start) != '[') {
            return false;
        }
        var id = text.substring(start + 1, close);
        if (id.indexOf(']') >= 0) {
            return false;
        }
        var rest = text.substring(close + 2, end).strip();
        var title = titleIn(rest);
        var address = title == null
                ? rest
                : rest.substring(0, rest.length() - title.length() - 2).strip();
        if (title == null) {
            var next = end >= text.length()
                    ? ""
                    : text.substring(end, Line.end(text, end)).strip();
            if (next.length() > 2 && isTitle(next)) {
                title = next.substring(1, next.length() - 1);
                end = Line.end(text, end);
            }
        }
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        if (address.isEmpty() || address.contains(" \"") || address.contains(" '")) {
            return false;
        }
        reading.at = end;
        var boundary = addBoundary(reading, "link");
        reading.notes.links.put(Notes.linkId(id), new Notes.Target(address, title, boundary));
        return true;
    }

    /// `*[word]: meaning`.
    static boolean readAbbreviation(Reading reading) {
        var text = reading.text;
        var start = Line.start(text, reading.at);
        var end = Line.end(text, reading.at);
        var close = text.indexOf("]:", start);
        if (!text.startsWith("*[", start) || close < 0 || close >= end || close == start + 2) {
            return false;
        }
        reading.notes.abbreviate(
                text.substring(start + 2, close), text.substring(close + 2, end).strip());
        reading.at = end;
        addBoundary(reading, "abbreviation");
        return true;
    }

    private static Block addBoundary(Reading reading, String name) {
        var block = new Block(Kind.BOUNDARY);
        block.name = name;
        return reading.add(block);
    }

    private static @Nullable String titleIn(String rest) {
        var quote = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        for (var open = rest.indexOf(quote);
                open >= 0 && open < rest.length() - 2;
                open = rest.indexOf(quote, open + 1)) {
            if (open > 0 && Line.isTabOrSpace(rest.charAt(open - 1))) {
                return rest.substring(open + 1, rest.length() - 1);
            }
        }
        return null;
    }

    private static boolean isTitle(String line) {
        var quote = line.charAt(0);
        return (quote == '"' || quote == '\'') && line.charAt(line.length() - 1) == quote;
    }

    static int nameEnd(String text, int from) {
        var i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
