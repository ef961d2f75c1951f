package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Takes out what runs, what asks and what belongs to the page’s own frame. The policy is the second wall.
final class Inert {

    private static final Set<String> REMOVED = Set.of(
            "applet",
            "area",
            "base",
            "basefont",
            "bgsound",
            "canvas",
            "datalist",
            "frame",
            "frameset",
            "head",
            "input",
            "isindex",
            "keygen",
            "link",
            "listing",
            "map",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "optgroup",
            "option",
            "output",
            "param",
            "plaintext",
            "progress",
            "script",
            "select",
            "slot",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "xmp");

    /// Elements whose content is worth keeping, as a plain block.
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "center",
            "dialog",
            "dir",
            "fieldset",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "main",
            "menu",
            "nav",
            "search",
            "section");

    /// Elements whose content is worth keeping, as plain words.
    private static final Set<String> WORDS = Set.of(
            "acronym", "big", "blink", "body", "button", "font", "html", "label", "marquee", "meter", "nobr", "picture",
            "tt", "u");

    private Inert() {}

    static void make(Element body) {
        var wrappers = new ArrayList<Element>();
        for (var element : body.getAllElements()) {
            removeHidden(element);
            if (element != body) {
                tame(element, wrappers);
            }
        }
        Wrappers.remove(wrappers);
    }

    private static void tame(Element element, List<Element> wrappers) {
        var name = element.normalName();
        var classes = element.attr("class");
        if (classes.contains("pc-") || classes.contains("fr-")) {
            element.removeAttr("class");
        }
        if (REMOVED.contains(name)) {
            element.remove();
        } else if (WORDS.contains(name)) {
            wrappers.add(element);
        } else if (BLOCKS.contains(name)) {
            if (name.equals("center")) {
                element.attr("align", "center");
            }
            element.tagName(name.equals("menu") || name.equals("dir") ? "ul" : "div");
        }
    }

    /// Comments and whatever is neither an element nor text.
    private static void removeHidden(Element element) {
        for (var child : new ArrayList<>(element.childNodes())) {
            if (!(child instanceof Element) && !(child instanceof TextNode)) {
                child.remove();
            }
        }
    }
}
