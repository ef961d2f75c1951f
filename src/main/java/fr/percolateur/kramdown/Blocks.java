package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;

/// Reads the blocks of a text one after the other, in the order in which kramdown tries them.
final class Blocks {

    private final Reading reading;
    private final String text;

    Blocks(Reading reading) {
        this.reading = reading;
        this.text = reading.text;
    }

    void read() {
        while (!reading.ended()) {
            if (!readMarked()) {
                readParagraph();
            }
        }
    }

    private boolean readMarked() {
        var at = reading.at;
        if (Line.isBlank(text, at)) {
            readBlanks();
            return true;
        }
        if (Line.isIndented(text, at)) {
            return CodeBlocks.readIndented(reading);
        }
        return switch (text.charAt(Line.start(text, at))) {
            case '`', '~' -> CodeBlocks.readFenced(reading);
            case '>' -> readQuote();
            case '#' -> readHeading();
            case '*' -> readRule() || Lists.read(reading) || References.readAbbreviation(reading);
            case '-' -> readRule() || Lists.read(reading);
            case '_' -> readRule();
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Lists.read(reading);
            case ':' -> Definitions.read(reading);
            case '<' -> HtmlBlocks.read(reading);
            case '[' -> References.readFootnote(reading) || References.readLink(reading);
            case '{' -> Extensions.read(reading);
            case '^' -> readEndMark();
            default -> false;
        };
    }

    private void readBlanks() {
        while (!reading.ended() && Line.isBlank(text, reading.at)) {
            reading.at = Line.end(text, reading.at);
        }
        var last = reading.parent.last();
        if (last == null || !last.is(Kind.BLANK)) {
            reading.add(new Block(Kind.BLANK));
        }
    }

    private boolean readQuote() {
        if (!Line.isQuote(text, reading.at) || !reading.mayNest()) {
            return false;
        }
        var content = new StringBuilder();
        do {
            var line = reading.takeLine();
            var start = Line.start(line, 0);
            if (line.startsWith(">", start)) {
                start += line.startsWith(" ", start + 1) ? 2 : 1;
            } else {
                start = 0;
            }
            content.append(line, start, line.length());
        } while (!Line.endsQuote(text, reading.at));
        reading.nest(reading.add(new Block(Kind.QUOTE)), content.toString());
        return true;
    }

    private boolean readHeading() {
        var level = Line.headingLevel(text, reading.at);
        if (level == 0) {
            return false;
        }
        var end = Line.end(text, reading.at);
        var words = text.substring(reading.at + level, end).strip();
        var block = new Block(Kind.HEADING);
        block.level = level;
        words = withoutId(words, block);
        var hashes = words.length();
        while (hashes > 0 && words.charAt(hashes - 1) == '#') {
            hashes--;
        }
        if (hashes == 0) {
            words = "";
        } else if (hashes < words.length() && Line.isTabOrSpace(words.charAt(hashes - 1))) {
            words = words.substring(0, hashes).strip();
        }
        if (words.isEmpty()) {
            return false;
        }
        block.text.append(words);
        reading.at = end;
        reading.add(block);
        return true;
    }

    /// Takes `{#id}` off the end of a heading.
    private static String withoutId(String words, Block block) {
        if (!words.endsWith("}")) {
            return words;
        }
        var open = words.lastIndexOf("{#");
        if (open < 1 || !Line.isTabOrSpace(words.charAt(open - 1))) {
            return words;
        }
        var id = words.substring(open + 2, words.length() - 1);
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            return words;
        }
        block.attributes().put("id", id);
        return words.substring(0, open).strip();
    }

    private boolean readRule() {
        if (!Line.isRule(text, reading.at)) {
            return false;
        }
        reading.takeLine();
        reading.add(new Block(Kind.RULE));
        return true;
    }

    private boolean readEndMark() {
        if (!Line.isEndMark(text, reading.at)) {
            return false;
        }
        reading.takeLine();
        reading.add(new Block(Kind.BOUNDARY));
        return true;
    }

    private void readParagraph() {
        if (readUnderlinedHeading() || Tables.read(reading)) {
            return;
        }
        var from = reading.at;
        do {
            reading.at = Line.end(text, reading.at);
        } while (!Line.endsParagraph(text, reading.at));
        var words = text.substring(from, reading.at).stripTrailing();
        var last = reading.parent.last();
        if (last != null && last.is(Kind.PARAGRAPH)) {
            last.text.append('\n').append(words);
        } else {
            reading.add(new Block(Kind.PARAGRAPH, words.stripLeading()));
        }
    }

    private boolean readUnderlinedHeading() {
        var start = Line.start(text, reading.at);
        var end = Line.end(text, reading.at);
        if (end >= text.length() || !isUnderline(end) || !reading.afterBoundary()) {
            return false;
        }
        var block = new Block(Kind.HEADING);
        block.level = text.charAt(end) == '=' ? 1 : 2;
        var words = withoutId(text.substring(start, end).strip(), block);
        if (words.isEmpty()) {
            return false;
        }
        block.text.append(words);
        reading.at = Line.end(text, end);
        reading.add(block);
        return true;
    }

    private boolean isUnderline(int at) {
        var i = at;
        while (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '=')) {
            i++;
        }
        return i > at && Line.isBlank(text, i);
    }
}
