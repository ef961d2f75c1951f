package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.FootnoteMark;

/// `[text](address "title")`, `[text][id]`, `[id]`, images, marks of footnotes.
final class Links {

    private final Spans spans;
    private final String text;
    private final int[] failed = Spans.neverFailed(16);
    private boolean inLink;
    private int brackets;

    Links(Spans spans) {
        this.spans = spans;
        this.text = spans.text;
    }

    int context() {
        return inLink ? 4 : 0;
    }

    void read() {
        var start = spans.at;
        var image = text.startsWith("![", start);
        if (!image && text.charAt(start) != '[') {
            if (text.charAt(start) == ']') {
                brackets--;
            }
            spans.literal(1);
            return;
        }
        if (!image && text.startsWith("[^", start)) {
            readFootnote();
            return;
        }
        if ((inLink && !image) || !read(image)) {
            brackets++;
            spans.literal(image ? 2 : 1);
        }
    }

    private void readFootnote() {
        var close = References.nameEnd(text, spans.at + 2);
        var name = text.substring(spans.at + 2, close);
        if (!text.startsWith("]", close) || !spans.notes.footnotes.containsKey(name)) {
            brackets++;
            spans.literal(2);
        } else {
            spans.out.append(FootnoteMark.of(name));
            spans.at = close + 1;
        }
    }

    private boolean read(boolean image) {
        var start = spans.at;
        var content = start + (image ? 2 : 1);
        var memory = spans.context() << 1 | (image ? 1 : 0);
        if (start >= failed[memory] || !spans.mayNest()) {
            return false;
        }
        var length = spans.out.length();
        var tags = spans.tags.size();
        var outside = inLink;
        var outsideBrackets = brackets;
        inLink = true;
        brackets = 0;
        spans.at = content;
        var found = spans.readUntil(() -> text.charAt(spans.at) == ']' && brackets == 0);
        inLink = outside;
        brackets = outsideBrackets;
        var label = found ? spans.out.substring(length) : "";
        if (!found) {
            failed[memory] = start;
        } else {
            spans.tags.closeDownTo(tags);
            label = spans.out.substring(length);
        }
        var target = found ? LinkTarget.after(text, spans.at, content, spans.notes) : null;
        spans.goBack(start, length, tags);
        if (target == null) {
            return false;
        }
        write(image, label, text.substring(content, target.labelEnd()), target);
        spans.at = target.end();
        spans.elementWritten(length);
        return true;
    }

    private void write(boolean image, String label, String source, LinkTarget target) {
        var attributes = new Attributes();
        if (target.attributes() != null) {
            attributes.putAll(spans.notes.resolved(target.attributes()));
        }
        attributes.put(image ? "src" : "href", target.address());
        if (image) {
            attributes.put("alt", unescaped(source));
        }
        if (target.title() != null) {
            attributes.put("title", target.title());
        }
        spans.out.append(image ? "<img" : "<a");
        attributes.write(spans.out);
        spans.out.append('>');
        if (!image) {
            spans.out.append(label).append("</a>");
        }
    }

    private static String unescaped(String source) {
        return source.replaceAll("\\\\([\\\\.*_+`<>()\\[\\]{}#!:|\"'$=-])", "$1");
    }
}
