package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Turns the looks of the old site into ours: its classes, `align` and `style` where they mean something, else drops
/// them.
///
/// | there | here |
/// |---|---|
/// | `.encadre`, `.callout` | `fr-callout` |
/// | `.lien-important` | its links: `fr-link fr-link--icon-right fr-icon-arrow-right-line` |
/// | `.button`, `.bouton`, `.btn` on a link | `fr-btn` |
/// | `.text-center`, `.image-center`, `align`, `text-align` | `pc-center` |
/// | `.text-right`, `align`, `text-align` | `pc-right` |
/// | `.sr-only`, `.visually-hidden` | `fr-sr-only` |
/// | `.footnotes` | `pc-notes` |
final class Looks {

    private static final String IMPORTANT = "fr-link fr-link--icon-right fr-icon-arrow-right-line";

    private static final Map<String, String> CLASSES = Map.of(
            "text-center", "pc-center",
            "image-center", "pc-center",
            "text-right", "pc-right",
            "encadre", "fr-callout",
            "callout", "fr-callout",
            "sr-only", "fr-sr-only",
            "visually-hidden", "fr-sr-only",
            "footnotes", "pc-notes");
    private static final Set<String> BUTTONS = Set.of("button", "bouton", "btn");

    private Looks() {}

    static void translate(Element body) {
        for (var element : body.getAllElements()) {
            if (element != body) {
                translate(element.attributesSize() == 0 ? List.of() : classes(element), element);
            }
        }
    }

    private static void translate(List<String> old, Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        var here = new ArrayList<String>();
        for (var name : old) {
            var ours = CLASSES.get(name);
            if (ours != null && !here.contains(ours)) {
                here.add(ours);
            } else if (BUTTONS.contains(name) && element.normalName().equals("a")) {
                here.add("fr-btn");
            }
        }
        var side = side(element);
        if (!side.isEmpty() && !here.contains(side)) {
            here.add(side);
        }
        element.removeAttr("class").removeAttr("style").removeAttr("align");
        if (old.contains("lien-important")) {
            markLinks(element);
        }
        if (!here.isEmpty()) {
            element.attr("class", String.join(" ", here));
        }
        if (here.contains("fr-callout")) {
            makeCallout(element);
        }
    }

    private static List<String> classes(Element element) {
        var value = element.attr("class");
        return value.isBlank()
                ? List.of()
                : List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String side(Element element) {
        var align = element.attr("align").strip().toLowerCase(Locale.ROOT);
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (align.equals("center") || style.contains("text-align:center")) {
            return "pc-center";
        }
        return align.equals("right") || style.contains("text-align:right") ? "pc-right" : "";
    }

    /// An important link is no quotation, though editors write it as one.
    private static void markLinks(Element element) {
        if (element.normalName().equals("blockquote")) {
            element.tagName("div");
        }
        for (var link : element.select("a[href]")) {
            var own = link == element ? "" : link.attr("class");
            link.attr("class", own.contains("fr-btn") || own.contains("button") ? own : "lien-important");
        }
        if (element.normalName().equals("a")) {
            element.attr("class", IMPORTANT);
        }
    }

    private static void makeCallout(Element element) {
        var name = element.normalName();
        if (name.equals("blockquote") || name.equals("section") || name.equals("figure")) {
            element.tagName("div");
        } else if (!name.equals("div")) {
            var frame = new Element("div").attr("class", "fr-callout");
            element.removeClass("fr-callout");
            element.replaceWith(frame);
            frame.appendChild(element);
        }
    }
}
