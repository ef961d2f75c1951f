package fr.percolateur.kramdown;

import fr.percolateur.notation.Elements;
import fr.percolateur.notation.Escape;
import fr.percolateur.notation.HtmlText;
import fr.percolateur.notation.Tag;

/// What a `<` starts in a text: a tag, a comment, an address, a guillemet.
final class SpanTags {

    private final Spans spans;
    private final String text;

    SpanTags(Spans spans) {
        this.spans = spans;
        this.text = spans.text;
    }

    void read() {
        var at = spans.at;
        var commentEnd = HtmlText.skipComment(text, at, spans.notes.steps);
        if (commentEnd > 0) {
            spans.at = commentEnd;
            return;
        }
        if (readAddress()) {
            return;
        }
        var tag = Tag.at(text, at);
        if (tag != null) {
            write(tag);
        } else if (!Signs.readGuillemet(spans)) {
            spans.literal(1);
        }
    }

    private void write(Tag tag) {
        tag.attributes().remove("markdown");
        spans.at = tag.end();
        if (tag.closing()) {
            spans.tags.close(tag.name(), 0);
            return;
        }
        var start = spans.out.length();
        tag.write(spans.out);
        if (Elements.isVoid(tag.name())) {
            spans.elementWritten(start);
        } else if (tag.closed()) {
            spans.out.append("</").append(tag.name()).append('>');
        } else {
            spans.tags.open(tag.name());
            skipContent(tag);
        }
    }

    private void skipContent(Tag tag) {
        if (Elements.swallows(tag.name())) {
            spans.at = HtmlText.swallowedEnd(text, tag, spans.notes.steps);
        } else if (Elements.isVerbatim(tag.name())) {
            var extent = HtmlText.extent(text, tag.end(), tag.name(), spans.notes.steps);
            if (extent.found()) {
                spans.out.append(HtmlText.balanced(text.substring(tag.end(), extent.contentEnd()), spans.notes.steps));
                spans.at = extent.contentEnd();
            }
        }
    }

    /// `<https://…>` or `<someone@somewhere>`.
    private boolean readAddress() {
        var start = spans.at + 1;
        var end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == start || !text.startsWith(">", end)) {
            return false;
        }
        var address = text.substring(start, end);
        var isLink = address.startsWith("http://")
                || address.startsWith("https://")
                || address.startsWith("ftp://")
                || address.startsWith("mailto:");
        if (!isLink && !isMailAddress(address)) {
            return false;
        }
        var length = spans.out.length();
        spans.out.append("<a href=\"").append(isLink ? "" : "mailto:");
        Escape.attribute(address, spans.out);
        spans.out.append("\">");
        Escape.text(address.startsWith("mailto:") ? address.substring(7) : address, spans.out);
        spans.out.append("</a>");
        spans.at = end + 1;
        spans.elementWritten(length);
        return true;
    }

    private static boolean isMailAddress(String address) {
        var sign = address.indexOf('@');
        return sign > 0
                && sign < address.length() - 1
                && address.chars()
                        .allMatch(c -> c == '@'
                                || c == '-'
                                || c == '_'
                                || c == '.'
                                || c == '+'
                                || Character.isLetterOrDigit(c))
                && address.indexOf('@', sign + 1) < 0;
    }
}
