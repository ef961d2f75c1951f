package fr.percolateur.kramdown;

/// Signs typed with plain keys: dashes, dots, guillemets.
final class Signs {

    private Signs() {}

    static void read(Spans spans) {
        if (spans.text.startsWith("---", spans.at)) {
            replace(spans, "—", 3);
        } else if (spans.text.startsWith("--", spans.at)) {
            replace(spans, "–", 2);
        } else if (spans.text.startsWith("...", spans.at)) {
            replace(spans, "…", 3);
        } else if (spans.text.startsWith(">>", spans.at)) {
            var last = spans.out.length() - 1;
            if (last >= 0 && spans.out.charAt(last) == ' ') {
                spans.out.setCharAt(last, '\u00A0');
            }
            replace(spans, "»", 2);
        } else {
            spans.literal(1);
        }
    }

    /// `<<`, when it opens a quotation.
    static boolean readGuillemet(Spans spans) {
        if (!spans.text.startsWith("<<", spans.at)) {
            return false;
        }
        var spaced = spans.text.startsWith(" ", spans.at + 2);
        replace(spans, spaced ? "«\u00A0" : "«", spaced ? 3 : 2);
        return true;
    }

    private static void replace(Spans spans, String sign, int width) {
        spans.out.append(sign);
        spans.at += width;
    }
}
