package fr.percolateur.markup;

import fr.percolateur.markup.Addresses.Destination;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Puts a still in the place of each frame from another host: nothing is loaded before the reader asks.
final class Embeds {

    private record Still(Element place, Embed embed, String title) {}

    private static final String FRAMES = "iframe, embed, object, video, audio";

    /// What may hold a block.
    private static final Set<String> HOLDERS =
            Set.of("body", "div", "li", "dd", "td", "th", "blockquote", "details", "figure");

    private final List<Still> stills = new ArrayList<>();

    /// Takes the frames out of a text and keeps their places.
    static Embeds take(Element body, Addresses addresses) {
        var embeds = new Embeds();
        for (var frame : body.select(FRAMES)) {
            // a frame within a frame left with it
            if (frame.root() == body.root()) {
                embeds.hold(frame, addresses);
            }
        }
        return embeds;
    }

    private void hold(Element frame, Addresses addresses) {
        var title = frame.attr("title").strip();
        switch (addresses.read(source(frame))) {
            case Destination.Elsewhere(var address) -> {
                var embed = Embed.of(address);
                var place = new Element("hr");
                outermost(frame).after(place);
                stills.add(new Still(place, embed, title.isEmpty() ? caption(embed) : title));
            }
            case Destination.Here(var path) -> {
                if (!title.isEmpty()) {
                    var link = new Element("a").attr("href", path).text(title);
                    outermost(frame).after(new Element("p").appendChild(link));
                }
            }
            case Destination.Contact _, Destination.SamePage _, Destination.Empty _, Destination.Malformed _ -> {}
        }
        frame.remove();
    }

    private static String source(Element frame) {
        for (var name : List.of("src", "data", "data-src")) {
            if (!frame.attr(name).isBlank()) {
                return frame.attr(name);
            }
        }
        var source = frame.selectFirst("source[src]");
        return source == null ? "" : source.attr("src");
    }

    /// The frame, or the paragraph or link around it: a still cannot stand in those.
    private static Element outermost(Element frame) {
        var element = frame;
        while (element.parent() != null && !HOLDERS.contains(element.parent().normalName())) {
            element = element.parent();
        }
        return element;
    }

    /// Puts the stills where the frames were.
    void show() {
        for (var still : stills) {
            still.place().replaceWith(figure(still));
        }
    }

    private static Element figure(Still still) {
        var embed = still.embed();
        var figure = new Element("figure").attr("class", "pc-embed pc-embed--" + embed.kind());
        var picture = figure.appendElement("div").attr("class", "pc-embed__still");
        picture.appendElement("p").attr("class", "pc-embed__title").text(still.title());
        if (embed.player() != null) {
            figure.attr("data-player", embed.player()).attr("data-title", still.title());
            picture.appendElement("button")
                    .attr("class", "fr-btn fr-btn--icon-left fr-icon-play-line")
                    .attr("type", "button")
                    .attr("hidden", "hidden")
                    .text(Wording.say("markup.embed.open"));
        }
        var caption = figure.appendElement("figcaption").attr("class", "pc-embed__caption");
        caption.appendText(caption(embed) + ". " + Wording.say("markup.embed.notice", embed.host()) + " ");
        var link = caption.appendElement("a")
                .attr("class", "fr-link")
                .attr("href", embed.page())
                .attr("rel", "external noopener");
        link.appendText(Wording.say("markup.embed.visit", embed.host()));
        link.appendElement("span").attr("class", "fr-sr-only").text(" " + Wording.say("markup.elsewhere"));
        return figure;
    }

    private static String caption(Embed embed) {
        return Wording.say("markup.embed." + embed.kind(), embed.host());
    }
}
