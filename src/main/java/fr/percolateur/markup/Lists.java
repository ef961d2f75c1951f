package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Mends lists: only items stand in a list, and items only in one.
final class Lists {

    private Lists() {}

    static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    static void mend(Element list) {
        var headings = list.children().stream().filter(Lists::holdsItem).toList();
        if (!headings.isEmpty()) {
            makeSections(list, headings);
            return;
        }
        Element item = null;
        for (Node child : new ArrayList<>(list.childNodes())) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                item = element;
            } else if (!(child instanceof TextNode text) || !PlainText.isBlank(text.getWholeText())) {
                if (item == null) {
                    item = new Element("li");
                    child.replaceWith(item);
                }
                item.appendChild(child);
            }
        }
    }

    /// Puts an item that stands in no list into one, with those that follow it.
    static void gather(Element item) {
        var list = new Element("ul");
        item.replaceWith(list);
        var next = (Node) item;
        var following = new ArrayList<Node>();
        for (var sibling = list.nextSibling(); sibling != null; sibling = sibling.nextSibling()) {
            if (sibling instanceof Element element && element.normalName().equals("li")) {
                following.add(sibling);
            } else if (!(sibling instanceof TextNode text) || !PlainText.isBlank(text.getWholeText())) {
                break;
            }
        }
        list.appendChild(next);
        following.forEach(list::appendChild);
    }

    private static boolean holdsItem(Element child) {
        return child.normalName().matches("h[1-6]") && child.selectFirst("li") != null;
    }

    /// `<ol><h2><li>…</li></h2>…`: an editor’s numbered sections, which are headings and no list.
    private static void makeSections(Element list, List<Element> headings) {
        var number = 1;
        for (var heading : headings) {
            for (var item : heading.select("li")) {
                if (list.normalName().equals("ol")) {
                    item.prependText(number++ + ". ");
                }
                item.unwrap();
            }
        }
        list.tagName("div").clearAttributes();
    }
}
