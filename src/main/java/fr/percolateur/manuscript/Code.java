package fr.percolateur.manuscript;

/// Blanks what is not meant to be read as markup (fenced code, code spans, comments, scripts), length and line ends
/// kept, so that offsets hold.
final class Code {

    private static final int LONGEST_SPAN = 1_000;

    private final char[] chars;
    private final String text;

    private Code(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    static String blank(String text) {
        if (text.indexOf('`') < 0
                && text.indexOf("~~~") < 0
                && text.indexOf("<!--") < 0
                && text.indexOf("<s") < 0
                && text.indexOf("<pre") < 0) {
            return text;
        }
        var code = new Code(text);
        code.fences();
        code.spans();
        code.between("<!--", "-->");
        code.between("<script", "</script>");
        code.between("<style", "</style>");
        code.between("<pre", "</pre>");
        return new String(code.chars);
    }

    private void fences() {
        var line = 0;
        var open = -1;
        var mark = "";
        while (line < text.length()) {
            var end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            var start = line;
            while (start < end && start - line < 4 && text.charAt(start) == ' ') {
                start++;
            }
            if (open < 0 && (text.startsWith("```", start) || text.startsWith("~~~", start))) {
                open = line;
                mark = text.substring(start, start + 3);
            } else if (open >= 0 && text.startsWith(mark, start)) {
                blank(open, end);
                open = -1;
            }
            line = end + 1;
        }
    }

    private void spans() {
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] != '`') {
                continue;
            }
            var width = run(i);
            var limit = Math.min(chars.length, i + width + LONGEST_SPAN);
            var end = i + width;
            while (end < limit && (chars[end] != '`' || run(end) != width)) {
                if (chars[end] == '\n' && end + 1 < limit && chars[end + 1] == '\n') {
                    end = limit;
                } else {
                    end += chars[end] == '`' ? run(end) : 1;
                }
            }
            if (end < limit) {
                blank(i, end + width);
            }
            i = end < limit ? end + width - 1 : i + width - 1;
        }
    }

    private int run(int from) {
        var end = from;
        while (end < chars.length && chars[end] == '`') {
            end++;
        }
        return end - from;
    }

    private void between(String opening, String closing) {
        var start = text.indexOf(opening);
        while (start >= 0) {
            var end = text.indexOf(closing, start);
            if (end < 0) {
                return;
            }
            blank(start, end + closing.length());
            start = text.indexOf(opening, end + closing.length());
        }
    }

    private void blank(int from, int to) {
        Passage.blank(chars, from, Math.min(to, chars.length));
    }
}
