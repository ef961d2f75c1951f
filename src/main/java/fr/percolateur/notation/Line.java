package fr.percolateur.notation;

/// Questions about the line that starts at a position. A text always ends with a line feed.
public final class Line {

    private static final int LONGEST_LIST = 1_000;

    private Line() {}

    /// Where the next line starts.
    public static int end(String text, int at) {
        var feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    public static boolean isBlank(String text, int at) {
        for (var i = at; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    /// Where the text of the line starts after at most three spaces.
    public static int start(String text, int at) {
        var i = at;
        while (i < text.length() && i < at + 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    public static boolean isIndented(String text, int at) {
        return text.startsWith("    ", at) || text.startsWith("\t", at);
    }

    public static boolean isEndMark(String text, int at) {
        return text.startsWith("^", at) && isBlank(text, at + 1);
    }

    public static boolean isAttributeList(String text, int at) {
        return attributeListEnd(text, at) >= 0;
    }

    /// The closing brace of a `{: …}` that has the line to itself, or -1.
    public static int attributeListEnd(String text, int at) {
        var i = start(text, at);
        if (!text.startsWith("{:", i) || text.startsWith("{::", i) || text.startsWith("{:/", i)) {
            return -1;
        }
        var brace = braceEnd(text, i + 2);
        return brace > i + 2 && isBlank(text, brace + 1) ? brace : -1;
    }

    /// The `}` that closes, on the same line, or -1.
    public static int braceEnd(String text, int from) {
        for (var i = from; i < Math.min(text.length(), from + LONGEST_LIST); i++) {
            switch (text.charAt(i)) {
                case '}' -> {
                    return i;
                }
                case '\n' -> {
                    return -1;
                }
                case '\\' -> i++;
                default -> {}
            }
        }
        return -1;
    }

    /// The number of `#` of a heading, or 0.
    public static int headingLevel(String text, int at) {
        var i = at;
        while (i < text.length() && i - at < 7 && text.charAt(i) == '#') {
            i++;
        }
        var level = i - at;
        return level >= 1 && level <= 6 && i < text.length() && isTabOrSpace(text.charAt(i)) ? level : 0;
    }

    /// The place after the marker of a list item, such as `* ` or `3. `, or -1.
    public static int itemStart(String text, int at, int mostSpaces, boolean numbered) {
        var i = at;
        while (i < text.length() && i < at + mostSpaces && text.charAt(i) == ' ') {
            i++;
        }
        if (numbered) {
            var digits = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i == digits || i >= text.length() || text.charAt(i) != '.') {
                return -1;
            }
        } else if (i >= text.length() || "*+-".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        i++;
        return i < text.length() && isTabOrSpace(text.charAt(i)) ? i : -1;
    }

    public static boolean isItem(String text, int at) {
        return itemStart(text, at, 3, false) >= 0 || itemStart(text, at, 3, true) >= 0;
    }

    /// The place after the `:` of a definition, or -1.
    public static int definitionStart(String text, int at, int mostSpaces) {
        var i = at;
        while (i < text.length() && i < at + mostSpaces && text.charAt(i) == ' ') {
            i++;
        }
        return i + 1 < text.length() && text.charAt(i) == ':' && isTabOrSpace(text.charAt(i + 1)) ? i + 1 : -1;
    }

    public static boolean isQuote(String text, int at) {
        return text.startsWith(">", start(text, at));
    }

    public static boolean isFence(String text, int at) {
        var i = start(text, at);
        return text.startsWith("```", i) || text.startsWith("~~~", i);
    }

    public static boolean isRule(String text, int at) {
        var i = start(text, at);
        var mark = i < text.length() ? text.charAt(i) : ' ';
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        var count = 0;
        for (; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == mark) {
                count++;
            } else if (!isTabOrSpace(text.charAt(i))) {
                return false;
            }
        }
        return count >= 3;
    }

    /// Whether a block tag, opening or closing, starts the line.
    public static boolean isBlockTag(String text, int at) {
        var i = start(text, at);
        if (i >= text.length() || text.charAt(i) != '<') {
            return false;
        }
        return Elements.isBlock(Tag.nameAt(text, text.startsWith("</", i) ? i + 2 : i + 1));
    }

    /// Whether a line that only leans on the paragraph before cannot be part of it.
    public static boolean endsQuote(String text, int at) {
        return at >= text.length()
                || isBlank(text, at)
                || isAttributeList(text, at)
                || isEndMark(text, at)
                || isBlockTag(text, at);
    }

    public static boolean endsParagraph(String text, int at) {
        return endsQuote(text, at)
                || isItem(text, at)
                || headingLevel(text, at) > 0
                || definitionStart(text, at, 3) >= 0
                || isQuote(text, at)
                || isFence(text, at);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
    }

    public static boolean isTabOrSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
