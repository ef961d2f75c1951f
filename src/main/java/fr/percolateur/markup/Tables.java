package fr.percolateur.markup;

import fr.percolateur.wording.Wording;
import org.jsoup.nodes.Element;

/// Frames tables so that wide ones scroll, by keyboard too, and tells what their header cells head.
final class Tables {

    private Tables() {}

    static void frame(Element body) {
        for (var table : body.select("table")) {
            for (var header : table.select("th")) {
                var inHead = header.closest("thead") != null
                        || header.nextElementSibling() instanceof Element next
                                && next.normalName().equals("th");
                header.attr("scope", inHead ? "col" : "row");
            }
            if (table.parents().stream().anyMatch(parent -> parent.hasClass("fr-table"))) {
                continue;
            }
            var caption = table.selectFirst("caption");
            var name = caption == null || caption.text().isBlank() ? Wording.say("markup.table") : caption.text();
            var frame = new Element("div")
                    .attr("class", "fr-table")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", name);
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }
}
