package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;

/// Code set apart: indented by four spaces, or between fences of ``` or `~~~`.
final class CodeBlocks {

    private CodeBlocks() {}

    static boolean readIndented(Reading reading) {
        var text = reading.text;
        var code = new StringBuilder();
        var blanks = new StringBuilder();
        while (!reading.ended()) {
            var at = reading.at;
            if (Line.isBlank(text, at)) {
                blanks.append(withoutIndent(reading.takeLine()));
                continue;
            }
            if (Line.isIndented(text, at)) {
                code.append(blanks).append(withoutIndent(reading.takeLine()));
            } else if (blanks.isEmpty() && !Line.endsQuote(text, at)) {
                code.setLength(code.length() - 1);
                code.append(' ').append(reading.takeLine().stripLeading());
            } else {
                break;
            }
            blanks.setLength(0);
        }
        reading.add(new Block(Kind.CODE, code));
        if (!blanks.isEmpty()) {
            reading.add(new Block(Kind.BLANK));
        }
        return true;
    }

    static boolean readFenced(Reading reading) {
        var text = reading.text;
        var start = Line.start(text, reading.at);
        if (!Line.isFence(text, reading.at)) {
            return false;
        }
        var mark = text.charAt(start);
        var width = width(text, start, mark);
        var from = Line.end(text, reading.at);
        var language = text.substring(start + width, from).strip();
        if (language.indexOf(' ') >= 0 || language.indexOf(mark) >= 0) {
            return false;
        }
        for (var at = from; at < text.length() && reading.notes.steps.spend(1); at = Line.end(text, at)) {
            var close = Line.start(text, at);
            var closing = width(text, close, mark);
            if (closing >= width && Line.isBlank(text, close + closing)) {
                var block = new Block(Kind.CODE, text.substring(from, at));
                var word = language.split("\\?", 2)[0];
                block.name = word;
                reading.at = Line.end(text, at);
                reading.add(block);
                return true;
            }
        }
        return false;
    }

    private static int width(String text, int start, char mark) {
        var i = start;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i - start;
    }

    private static String withoutIndent(String line) {
        if (line.startsWith("    ")) {
            return line.substring(4);
        }
        return line.startsWith("\t") ? line.substring(1) : line.stripLeading().isEmpty() ? "\n" : line;
    }
}
