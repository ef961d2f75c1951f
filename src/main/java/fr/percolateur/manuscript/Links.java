package fr.percolateur.manuscript;

import fr.percolateur.manuscript.Token.Image;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Token.Link.Form;
import fr.percolateur.manuscript.Token.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the links and images of a passage, in Markdown and in HTML, and blanks all but their words.
final class Links {

    private static final int LONGEST = 2_000;

    private final Passage in;
    private final String text;
    private final char[] prose;
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();

    /// @param markup the text of the passage, code and tags blanked
    Links(Passage in, String markup, char[] prose) {
        this.in = in;
        this.text = markup;
        this.prose = prose;
        markdown();
        html();
        bracketed();
        links.sort(Comparator.comparingInt(Link::start));
        images.sort(Comparator.comparingInt(Image::start));
    }

    List<Link> links() {
        return links;
    }

    List<Image> images() {
        return images;
    }

    private void markdown() {
        Deque<Integer> open = new ArrayDeque<>();
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '\n' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                        open.clear();
                    }
                }
                case '[' -> open.push(i);
                case ']' -> {
                    if (!open.isEmpty()) {
                        i = close(open.pop(), i);
                    }
                }
                default -> {}
            }
        }
    }

    /// @return the index of the last character read
    private int close(int opening, int closing) {
        var next = closing + 1 < text.length() ? text.charAt(closing + 1) : '\0';
        if (next == ':' && lineStart(opening) && text.charAt(opening + 1) == '^') {
            // a footnote: what follows is prose, with links of its own
            Passage.blank(prose, opening, closing + 2);
            return closing + 1;
        }
        if (next == ':' && lineStart(opening)) {
            var end = text.indexOf('\n', closing);
            end = end < 0 ? text.length() : end;
            var target = text.substring(Math.min(closing + 2, end), end).strip();
            var from = text.indexOf(target, closing + 2);
            links.add(new Link(in, opening, end, Form.REFERENCE, target, from, label(opening, closing), null));
            Passage.blank(prose, opening, end);
            return end - 1;
        }
        if (next != '(' || closing - opening > LONGEST) {
            return closing;
        }
        var destination = Destination.read(text, closing + 2, LONGEST);
        if (destination == null) {
            return closing;
        }
        if (opening > 0 && text.charAt(opening - 1) == '!') {
            var alt = in.text().substring(opening + 1, closing);
            images.add(new Image(in, opening - 1, destination.end(), destination.target(), alt));
            Passage.blank(prose, opening - 1, destination.end());
        } else {
            links.add(new Link(
                    in,
                    opening,
                    destination.end(),
                    Form.MARKDOWN,
                    destination.target(),
                    closing + 2,
                    label(opening, closing),
                    destination.title()));
            Passage.blank(prose, opening, opening + 1);
            Passage.blank(prose, closing, destination.end());
        }
        return destination.end() - 1;
    }

    /// The words of a link: the alternative of an image stands for it.
    private String label(int opening, int closing) {
        if (!images.isEmpty() && images.getLast().start() > opening) {
            var alt = images.getLast().alt();
            if (alt != null && !alt.isBlank()) {
                return alt;
            }
        }
        return Passage.words(text.substring(opening + 1, closing));
    }

    private boolean lineStart(int index) {
        return index == 0 || text.charAt(index - 1) == '\n';
    }

    /// `<https://port.example/>`, which Markdown makes a link.
    private void bracketed() {
        for (var start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
            if (text.startsWith("http", start + 1) || text.startsWith("mailto:", start + 1)) {
                var end = start + 1;
                while (end < text.length() && end - start < LONGEST && " <>\n\t".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == '>') {
                    var target = text.substring(start + 1, end);
                    links.add(new Link(in, start, end + 1, Form.AUTOLINK, target, start + 1, target, null));
                    Passage.blank(prose, start, end + 1);
                }
            }
        }
    }

    private void html() {
        var tags = in.tags();
        for (var i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (tag.name().equals("img") && !tag.closing()) {
                var alt = tag.attribute("alt").map(Token.Attribute::value).orElse(null);
                var source = tag.attribute("src").map(Token.Attribute::value).orElse("");
                images.add(new Image(in, tag.start(), tag.end(), source, alt));
            } else if (tag.name().equals("a") && !tag.closing()) {
                anchor(tag, tags.subList(i + 1, tags.size()));
            }
        }
    }

    private void anchor(Tag tag, List<Tag> following) {
        var href = tag.attribute("href").orElse(null);
        if (href == null) {
            return;
        }
        var end = tag.end();
        @Nullable String alt = null;
        for (var next : following) {
            if (next.name().equals("img")) {
                alt = next.attribute("alt").map(Token.Attribute::value).orElse(null);
            }
            if (next.name().equals("a") || next.start() - tag.end() > LONGEST) {
                end = next.name().equals("a") ? next.start() : tag.end();
                break;
            }
        }
        var words = Passage.words(text.substring(tag.end(), end));
        var title = tag.attribute("title").map(Token.Attribute::value).orElse(null);
        var label = words.isEmpty() && alt != null ? alt : words;
        links.add(new Link(in, tag.start(), end, Form.HTML, href.value(), href.start(), label, title));
    }
}
