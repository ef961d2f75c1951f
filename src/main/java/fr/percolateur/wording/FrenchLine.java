package fr.percolateur.wording;

/// One line of French text being set: quotes, apostrophes, the spaces that belong to signs.
///
/// What looks like an address is left alone, and so are hours such as 16:30.
public final class FrenchLine {

    /// Stands for what is not ours to set, such as code.
    public static final char OPAQUE = '\uFFFC';

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW = '\u202F';

    private final char[] line;
    private final boolean[] address;

    /// For each place of the line, where its sign stands in the text that is set.
    private final int[] places;

    private final StringBuilder out = new StringBuilder();

    /// The run of `!` and `?` that was met last.
    private int signs;

    private int signsEnd = -1;

    public FrenchLine(CharSequence text) {
        this.line = text.toString().toCharArray();
        this.address = AddressesOfLine.in(line);
        this.places = new int[line.length + 1];
    }

    /// Whether anything in a line may need setting.
    public static boolean concerns(CharSequence line) {
        for (var i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\'', '"', ';', ':', '!', '?', '«', '»', '“', '”', '%', '€', '.' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// A line on its own, such as a title.
    public static String set(String line) {
        if (!concerns(line)) {
            return line;
        }
        var set = new FrenchLine(line).set();
        return set.between(0, line.length());
    }

    public FrenchLine set() {
        new QuotesOfLine(line, address).set();
        for (var i = 0; i < line.length; i++) {
            places[i] = out.length();
            setSign(i);
        }
        places[line.length] = out.length();
        return this;
    }

    /// What became of a stretch of the line.
    public String between(int from, int to) {
        return out.substring(places[from], places[to]);
    }

    private void setSign(int i) {
        var c = line[i];
        if (isSpace(c)) {
            setSpace(i);
        } else if (c == '.' && isDots(i)) {
            out.append('…');
        } else if (c == '.' && (isDots(i - 1) || isDots(i - 2))) {
            return;
        } else {
            if (i > 0 && !address[i] && !isSpace(line[i - 1]) && needsSpaceBefore(i)) {
                out.append(spaceBefore(c));
            }
            out.append(c);
            if (c == '«' && i + 1 < line.length && !isSpace(line[i + 1])) {
                out.append(NO_BREAK);
            }
        }
    }

    /// A space keeps its place, but for the one that belongs to a sign: there, one of the right kind.
    private void setSpace(int i) {
        var start = i;
        while (start > 0 && isSpace(line[start - 1])) {
            start--;
        }
        var end = i;
        while (end < line.length && isSpace(line[end])) {
            end++;
        }
        if (start > 0 && line[start - 1] == '«') {
            if (i == start) {
                out.append(NO_BREAK);
            }
        } else if (start > 0 && end < line.length && !address[end] && isSpacedSign(end)) {
            if (i == start) {
                out.append(spaceBefore(line[end]));
            }
        } else {
            out.append(line[i]);
        }
    }

    private boolean needsSpaceBefore(int i) {
        var c = line[i];
        var before = line[i - 1];
        if (c == '%' || c == '€' || !isSpacedSign(i)) {
            return false;
        }
        if (c == '»') {
            return before != '«';
        }
        return Character.isLetterOrDigit(before) || ")]»…”’".indexOf(before) >= 0;
    }

    /// Whether the sign at a place is one that takes a space before it, by what follows.
    private boolean isSpacedSign(int i) {
        var c = line[i];
        if (c == '»') {
            return true;
        }
        if (";:!?%€".indexOf(c) < 0) {
            return false;
        }
        if (c == '%' || c == '€') {
            return i > 0 && !Character.isLetterOrDigit(i + 1 < line.length ? line[i + 1] : ' ');
        }
        var next = endOfSigns(i + 1);
        return next >= line.length || isSpace(line[next]) || ")]»”…’,.;*".indexOf(line[next]) >= 0;
    }

    /// Where a run of `!` and `?` ends; asked of each sign of the run, and looked for once.
    private int endOfSigns(int from) {
        if (from < signs || from > signsEnd) {
            signs = from;
            signsEnd = from;
            while (signsEnd < line.length && (line[signsEnd] == '!' || line[signsEnd] == '?')) {
                signsEnd++;
            }
        }
        return signsEnd;
    }

    private static char spaceBefore(char c) {
        return c == ';' || c == '!' || c == '?' ? NARROW : NO_BREAK;
    }

    private boolean isDots(int i) {
        return i >= 0
                && i + 2 < line.length
                && line[i] == '.'
                && line[i + 1] == '.'
                && line[i + 2] == '.'
                && (i == 0 || line[i - 1] != '.')
                && (i + 3 == line.length || line[i + 3] != '.')
                && !address[i];
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == NO_BREAK || c == NARROW || c == '\u2009';
    }
}
