package fr.percolateur.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The headings of a text: the first at the level asked for, none a level too deep, none empty.
final class Headings {

    private static final String ANY = "h1, h2, h3, h4, h5, h6";

    private Headings() {}

    static void level(Element body, int topLevel) {
        var written = new ArrayDeque<Integer>();
        for (var heading : body.select(ANY)) {
            if (PlainText.isBlank(heading.text())) {
                heading.tagName("p");
                heading.removeAttr("id");
                continue;
            }
            unwrapBold(heading);
            var level = heading.normalName().charAt(1) - '0';
            while (!written.isEmpty() && written.getLast() >= level) {
                written.removeLast();
            }
            written.addLast(level);
            heading.tagName("h" + Math.min(6, topLevel + written.size() - 1));
            if (heading.parent() instanceof Element parent
                    && parent.hasClass("fr-callout")
                    && heading.previousElementSibling() == null) {
                heading.addClass("fr-callout__title");
            }
        }
    }

    static List<Rendered.Heading> of(Element body) {
        var headings = new ArrayList<Rendered.Heading>();
        for (var heading : body.select(ANY)) {
            headings.add(
                    new Rendered.Heading(heading.normalName().charAt(1) - '0', heading.id(), PlainText.words(heading)));
        }
        return List.copyOf(headings);
    }

    /// A heading is bold already.
    private static void unwrapBold(Element heading) {
        while (heading.childNodeSize() == 1
                && heading.childNode(0) instanceof Element only
                && (only.normalName().equals("strong") || only.normalName().equals("b"))) {
            only.unwrap();
        }
    }
}
