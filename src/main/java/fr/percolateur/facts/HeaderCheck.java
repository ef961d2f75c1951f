package fr.percolateur.facts;

import fr.percolateur.document.Place;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.util.Optional;
import java.util.Set;

/// The keys of the header that say what becomes of the document: published, category, style.
final class HeaderCheck implements Check {

    private static final Set<String> PLAIN_TEXT = Set.of("title", "chapeau-text", "sous-titre", "lieu", "adresse");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var header = manuscript.document().frontMatter();
        if (!header.flag("published").orElse(true)) {
            entry(manuscript, "published")
                    .ifPresent(entry -> margin.note(Code.UNPUBLISHED, entry.keyPlace(), "published: false", null));
        }
        entry(manuscript, "style")
                .filter(entry ->
                        entry.value() instanceof Value.Scalar css && !css.text().isBlank())
                .ifPresent(entry -> margin.note(Code.FM_STYLE_CSS, entry.keyPlace(), "style:", null));
        categories(manuscript, margin);
        for (var passage : manuscript.header()) {
            if (PLAIN_TEXT.contains(passage.key())) {
                passage.tags().stream()
                        .filter(tag -> !tag.closing())
                        .findFirst()
                        .ifPresent(tag -> margin.note(Code.HTML_IN_METADATA, tag, null, passage.key(), tag.name()));
            }
        }
    }

    static Optional<Value.Entry> entry(Manuscript manuscript, String key) {
        return manuscript.document().frontMatter().root().entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    /// Where to note that something is missing: the title, which every document has, or the first line.
    static Place missing(Manuscript manuscript) {
        return entry(manuscript, "title").map(Value.Entry::keyPlace).orElse(Place.START);
    }

    private static void categories(Manuscript manuscript, Margin margin) {
        var header = manuscript.document().frontMatter();
        var single = header.text("categorie").map(String::strip).orElse("");
        var filled = header.texts("categories").stream().anyMatch(category -> !category.isBlank());
        if (filled && !single.isEmpty()) {
            entry(manuscript, "categorie")
                    .ifPresent(entry -> margin.note(
                            Code.CATEGORIE_AND_CATEGORIES, entry.keyPlace(), "categorie: " + single, null, single));
        }
        if (!filled && manuscript.event()) {
            margin.note(
                    Code.NO_CATEGORY,
                    missing(manuscript),
                    header.text("title").orElse(""),
                    single.isEmpty() ? null : "categories: [" + single + "]");
        }
    }
}
