package fr.percolateur.kramdown;

/// `*emphasis*`, `**strong**`, with `_` too, and `~~struck~~`. What has no second half is text.
final class Emphasis {

    private final Spans spans;
    private final String text;

    /// By kind of mark and surroundings: from where on looking for a second half was in vain.
    private final int[] failed = Spans.neverFailed(64);

    private boolean inEmphasis;
    private boolean inStrong;

    Emphasis(Spans spans) {
        this.spans = spans;
        this.text = spans.text;
    }

    int context() {
        return (inEmphasis ? 1 : 0) | (inStrong ? 2 : 0);
    }

    void read() {
        var start = spans.at;
        var mark = text.charAt(start);
        var width = text.startsWith(String.valueOf(mark), start + 1) ? 2 : 1;
        var strong = width == 2;
        if ((mark == '_' && isInWord(start))
                || (start + width < text.length() && Character.isWhitespace(text.charAt(start + width)))
                || (strong ? inStrong : inEmphasis)) {
            spans.literal(width);
            return;
        }
        if (read(mark, strong) || (strong && !inEmphasis && read(mark, false))) {
            return;
        }
        spans.literal(width);
    }

    private boolean read(char mark, boolean strong) {
        var width = strong ? 2 : 1;
        var start = spans.at;
        var memory = spans.context() << 2 | (mark == '_' ? 2 : 0) | (strong ? 1 : 0);
        if (start >= failed[memory] || !spans.mayNest()) {
            return false;
        }
        var length = spans.out.length();
        var tags = spans.tags.size();
        var name = strong ? "strong" : "em";
        spans.out.append('<').append(name).append('>');
        var content = spans.out.length();
        spans.at = start + width;
        set(strong, true);
        var found = spans.readUntil(() -> endsHere(mark, strong) && spans.out.length() > content);
        set(strong, false);
        if (!found) {
            failed[memory] = start;
            spans.goBack(start, length, tags);
            return false;
        }
        spans.tags.closeDownTo(tags);
        spans.out.append("</").append(name).append('>');
        spans.at += width;
        spans.elementWritten(length);
        return true;
    }

    private boolean endsHere(char mark, boolean strong) {
        var at = spans.at;
        if (text.charAt(at) != mark || (strong && !isAt(at + 1, mark)) || isWhitespaceBefore(at)) {
            return false;
        }
        if (!strong && isAt(at + 1, mark) && !isAt(at + 2, mark) && isAt(at, mark)) {
            return false;
        }
        var after = at + (strong ? 2 : 1);
        return mark != '_' || after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
    }

    void readStrike() {
        var start = spans.at;
        var content = start + 2;
        var end = text.startsWith("~~", start) ? spans.notes.steps.find(text, "~~", content + 1) : -1;
        if (end < 0
                || !spans.mayNest()
                || Character.isWhitespace(text.charAt(content))
                || text.charAt(content) == '~'
                || isWhitespaceBefore(end)
                || !spans.notes.steps.spend((end - content) / 8)) {
            spans.literal(1);
            return;
        }
        var length = spans.out.length();
        spans.out.append("<del>");
        new Spans(text.substring(content, end), spans.notes, spans.out).write();
        spans.out.append("</del>");
        spans.at = end + 2;
        spans.elementWritten(length);
    }

    private void set(boolean strong, boolean value) {
        if (strong) {
            inStrong = value;
        } else {
            inEmphasis = value;
        }
    }

    private boolean isAt(int at, char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    private boolean isWhitespaceBefore(int at) {
        return Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isInWord(int at) {
        if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return true;
        }
        return at > 1 && text.charAt(at - 1) == '-' && Character.isLetter(text.charAt(at - 2));
    }
}
