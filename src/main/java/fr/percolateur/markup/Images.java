package fr.percolateur.markup;

import fr.percolateur.document.Severity;
import fr.percolateur.imaging.SourceSet;
import fr.percolateur.markup.Addresses.Destination;
import fr.percolateur.wording.Wording;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Shows the images the import found; of the others keeps the words.
final class Images {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S*\\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)", Pattern.CASE_INSENSITIVE);

    private Images() {}

    static void place(Element body, Addresses addresses, LinkTargets targets, Slips slips) {
        // the widths of a picture are ours to offer, not a document’s
        body.select("source").remove();
        body.select("picture").unwrap();
        for (var image : body.select("img")) {
            var written = image.attr("src");
            var alt = alternative(image);
            var found = find(written, addresses, targets);
            if (found.isPresent()) {
                show(image, found.get(), alt);
            } else {
                slips.add("image-missing", Severity.WARNING, written, written.isBlank() ? "?" : shortened(written));
                keepWords(image, alt);
            }
        }
        for (var figure : body.select("figure")) {
            frame(figure);
        }
    }

    private static Optional<LinkTargets.Image> find(String written, Addresses addresses, LinkTargets targets) {
        return switch (addresses.read(written)) {
            case Destination.Here(var path) -> targets.image(path);
            case Destination.Elsewhere(var address) -> targets.image(address);
            case Destination.Contact _, Destination.SamePage _, Destination.Empty _, Destination.Malformed _ ->
                Optional.empty();
        };
    }

    private static void show(Element image, LinkTargets.Image found, String alt) {
        var look = image.attr("class");
        image.clearAttributes();
        image.attr("src", found.address());
        image.attr("alt", alt);
        if (found.width() != null && found.height() != null) {
            image.attr("width", found.width().toString());
            image.attr("height", found.height().toString());
        }
        image.attr("loading", "lazy").attr("class", ("fr-responsive-img " + look).strip());
    }

    /// Offers each stored picture in several widths, as WebP; what knows none shows the picture as it is. Last of
    /// all: what comes before sees images.
    static void offerWidths(Element body) {
        for (var image : body.select("img[width]")) {
            SourceSet.of(image.attr("src"), Integer.valueOf(image.attr("width")))
                    .ifPresent(set -> {
                        image.wrap("<picture></picture>");
                        image.before(new Element("source")
                                .attr("type", "image/webp")
                                .attr("srcset", set.webp())
                                .attr("sizes", SourceSet.IN_TEXT));
                    });
        }
    }

    private static void keepWords(Element image, String alt) {
        if (alt.isEmpty()) {
            image.remove();
        } else {
            var inLink = image.closest("a") != null;
            image.replaceWith(new TextNode(inLink ? alt : Wording.say("markup.image", alt)));
        }
    }

    private static void frame(Element figure) {
        var image = figure.selectFirst("img");
        var caption = figure.selectFirst("figcaption");
        if (image == null) {
            if (caption != null) {
                caption.tagName("p").clearAttributes();
            }
            figure.tagName("div").clearAttributes();
            return;
        }
        figure.addClass("fr-content-media");
        var part = image;
        while (part.parent() != null && part.parent() != figure) {
            part = part.parent();
        }
        if (!part.normalName().equals("div")) {
            part.wrap("<div class=\"fr-content-media__img\"></div>");
        }
        if (caption != null) {
            caption.addClass("fr-content-media__caption");
        }
    }

    /// A file’s name is no alternative.
    private static String alternative(Element image) {
        var alt = image.attr("alt").strip();
        return FILE_NAME.matcher(alt).matches() ? "" : alt;
    }

    private static String shortened(String address) {
        return address.length() > 120 ? address.substring(0, 120) + "…" : address;
    }
}
