package fr.percolateur.kramdown;

import fr.percolateur.notation.Escape;

/// `` `code` ``, between as many backticks on either side.
final class CodeSpan {

    private CodeSpan() {}

    static void read(Spans spans) {
        var text = spans.text;
        var start = spans.at;
        var from = start;
        while (from < text.length() && text.charAt(from) == '`') {
            from++;
        }
        var width = from - start;
        var spaced = width == 1
                && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && (from < text.length() && Character.isWhitespace(text.charAt(from)));
        var to = spaced ? -1 : spans.notes.steps.find(text, text.substring(start, from), from);
        if (to < 0 || !spans.notes.steps.spend((to - from) / 16)) {
            spans.literal(width);
            return;
        }
        var code = text.substring(from, to);
        if (width > 1 && code.startsWith(" ")) {
            code = code.substring(1);
        }
        if (width > 1 && code.endsWith(" ")) {
            code = code.substring(0, code.length() - 1);
        }
        var length = spans.out.length();
        spans.out.append("<code>");
        Escape.code(code, spans.out);
        spans.out.append("</code>");
        spans.at = to + width;
        spans.elementWritten(length);
    }
}
