package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Token.Heading;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks of Markdown that are not read as such, and so stand in the page: stars around nothing, broken attribute lists.
final class MarksCheck implements Check {

    private static final int LONGEST_LIST = 300;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        attributes(manuscript.body(), margin);
        quotedAttributes(manuscript.body(), margin);
        bold(manuscript.body(), margin);
        manuscript.header("chapeau-text").ifPresent(lede -> bold(lede, margin));
    }

    private static void attributes(Passage body, Margin margin) {
        var text = body.markup();
        for (var start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
            var end = start + 1;
            while (end < text.length() && end - start < LONGEST_LIST && "}\n{".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            var closed = end < text.length() && text.charAt(end) == '}';
            var list = text.substring(start + 1, Math.min(end, text.length()));
            if (broken(list, closed) || closed && apart(text, start) && list.startsWith(":")) {
                margin.note(Code.IAL_BROKEN, body, start, closed ? end + 1 : end, mended(list));
            }
        }
    }

    /// `{. :x}`, `{: : .x}`, `{.x}` and the like; `{{ … }}` and `{% … %}` are another language.
    private static boolean broken(String list, boolean closed) {
        if (list.startsWith("::") || list.startsWith("%") || list.startsWith(":/")) {
            return false;
        }
        if (list.startsWith(":")) {
            var content = list.substring(1).strip();
            return !closed
                    || content.startsWith(":")
                    || content.indexOf('“') >= 0
                    || content.indexOf('”') >= 0
                    || content.chars().filter(c -> c == '"').count() % 2 == 1
                    || content.startsWith(". ");
        }
        var content = list.strip();
        return closed
                && (content.startsWith(".")
                        || content.startsWith("target=")
                        || content.startsWith(": ")
                        || content.startsWith(":."));
    }

    /// A list that a space parts from the link it was meant for.
    private static boolean apart(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ')';
    }

    private static @Nullable String mended(String list) {
        var words = list.replace(':', ' ')
                .replaceAll("\\. +", ".")
                .replaceAll("[“”]", "\"")
                .strip();
        return words.isEmpty() ? null : "{: " + words.replaceAll("\\s+", " ") + "}";
    }

    /// A list on the last line of a quotation belongs to nothing: it must stand after it, without `>`.
    private static void quotedAttributes(Passage body, Margin margin) {
        var text = body.markup();
        var line = 0;
        while (line < text.length()) {
            var end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            var next = end + 1 < text.length()
                    ? text.substring(end + 1, Math.min(text.length(), end + 5)).strip()
                    : "";
            var content = content(text.substring(line, end));
            if (content != null
                    && content.startsWith("{:")
                    && content.endsWith("}")
                    && !next.startsWith(">")
                    && !next.startsWith("{")) {
                var start = text.indexOf("{:", line);
                margin.note(
                        Code.IAL_BROKEN,
                        body,
                        line,
                        end,
                        text.substring(start, end).strip());
            }
            line = end + 1;
        }
    }

    private static @Nullable String content(String line) {
        var stripped = line.strip();
        return stripped.startsWith(">") ? stripped.substring(1).strip() : null;
    }

    /// In each paragraph, `**` opens before a word and closes after one.
    private static void bold(Passage passage, Margin margin) {
        var text = passage.markup();
        var headed = passage.headings();
        var open = -1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' && newBlock(text, i)) {
                unclosed(passage, open, i, headed, margin);
                open = -1;
            } else if (c == '\\') {
                i++;
            } else if (c == '*') {
                var from = i;
                while (i + 1 < text.length() && text.charAt(i + 1) == '*') {
                    i++;
                }
                if (i - from == 1) {
                    open = toggled(passage, open, from, Passage.covered(headed, from), margin);
                }
            }
        }
        unclosed(passage, open, text.length(), headed, margin);
    }

    /// « **Lieu : la Halle », and no more stars in the paragraph.
    private static void unclosed(Passage passage, int open, int end, List<Heading> headed, Margin margin) {
        if (open >= 0 && open + 2 < end && !Passage.covered(headed, open)) {
            var text = passage.markup();
            if (!blank(text.charAt(open + 2))) {
                margin.noteAs(
                        Code.BOLD_BROKEN,
                        "unclosed",
                        passage.place(open),
                        Margin.shortened(text.substring(open, end)),
                        null);
            }
        }
    }

    private static int toggled(Passage passage, int open, int at, boolean heading, Margin margin) {
        var text = passage.markup();
        var before = at == 0 || blank(text.charAt(at - 1));
        var after = at + 2 >= text.length() || blank(text.charAt(at + 2));
        if (open < 0) {
            return after && !before ? -1 : at;
        }
        if (before && after && !heading) {
            margin.note(
                    Code.BOLD_BROKEN,
                    passage,
                    open,
                    at + 2,
                    text.substring(open, at).stripTrailing() + "**");
        } else if (!heading && blank(text.charAt(open + 2)) && !before) {
            margin.note(
                    Code.BOLD_BROKEN,
                    passage,
                    open,
                    at + 2,
                    "**" + text.substring(open + 2, at + 2).stripLeading());
        }
        return -1;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    private static boolean newBlock(String text, int newline) {
        var next = newline + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || "\n\r*-+#>|".indexOf(text.charAt(next)) >= 0 && !text.startsWith("**", next);
    }
}
