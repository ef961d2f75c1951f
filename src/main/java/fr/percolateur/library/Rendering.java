package fr.percolateur.library;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Picture;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.markup.Markup;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Renders documents, one after the other: each worker of an import has its own.
final class Rendering {

    private final AskedTargets targets;
    private final Markup markup;
    private final String origin;

    Rendering(Targets targets, String origin) {
        this.targets = new AskedTargets(targets);
        this.markup = new Markup(this.targets, origin);
        this.origin = origin;
    }

    RenderedChange render(Plan.Change change, long id) {
        var document = change.source().document();
        var frontMatter = document.frontMatter();
        var key = change.source().kind() == Kind.SERIES ? "chapeau" : "chapeau-text";
        var lede = markup.renderInline(
                document.path(),
                frontMatter.text(key).orElse(""),
                frontMatter.get(key).map(value -> value.place().line()).orElse(1));
        var body = markup.render(document.path(), document.body(), document.bodyLine(), 2);
        var imported = new Imported(
                id,
                change.slug(),
                document,
                lede,
                body,
                document.published(),
                instant(document, "publie_le"),
                instant(document, "retire_le"),
                picture(document).orElse(null),
                portraits(document),
                leadsTo(document).orElse(null));
        return new RenderedChange(change, imported, targets.take());
    }

    private static @Nullable Instant instant(Document document, String key) {
        return document.frontMatter().moment(key).map(Moment::instant).orElse(null);
    }

    /// All of them are asked for, so that it is known which files the document names.
    private Optional<Picture> picture(Document document) {
        var found = document.frontMatter().mappings("une-ou-diaporama").stream()
                .flatMap(entry -> picture(entry).stream())
                .toList();
        return found.stream().findFirst();
    }

    private Map<String, Picture> portraits(Document document) {
        var portraits = new HashMap<String, Picture>();
        for (var speaker : document.frontMatter().mappings("intervenants")) {
            if (speaker.get("portrait").orElse(null) instanceof Value.Mapping portrait) {
                picture(portrait)
                        .ifPresent(found ->
                                portraits.putIfAbsent(portrait.text("image").orElse(""), found));
            }
        }
        return Map.copyOf(portraits);
    }

    /// A page of this site, else another site’s; a path we do not know is on the site of origin, if there is one.
    private Optional<String> leadsTo(Document document) {
        return Stream.of("redirection", "redirection-interne", "redirect_to")
                .flatMap(key -> document.frontMatter().texts(key).stream())
                .map(String::strip)
                .flatMap(address -> leadsTo(address).stream())
                .findFirst();
    }

    private Optional<String> leadsTo(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return targets.page(address)
                .or(() -> lower.startsWith("https://") || lower.startsWith("http://")
                        ? Optional.of(address)
                        : Optional.of(origin + address)
                                .filter(_ ->
                                        address.startsWith("/") && !address.startsWith("//") && !origin.isEmpty()));
    }

    private Optional<Picture> picture(Value.Mapping entry) {
        return entry.text("image")
                .flatMap(targets::image)
                .map(image -> new Picture(
                        image.address(),
                        entry.text("alternative-textuelle").orElse(""),
                        entry.text("legende").orElse(null),
                        image.width(),
                        image.height(),
                        image.focus()));
    }
}
