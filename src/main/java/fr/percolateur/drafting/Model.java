package fr.percolateur.drafting;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.Optional;

/// What a series says of its events before there are any: a skeleton of the text, and what is the same each time.
final class Model {

    private static final List<String> KEPT = List.of(
            "categories",
            "tags",
            "lieu",
            "adresse",
            "acces",
            "public",
            "contact",
            "champs_informations",
            "inscription.sur_place",
            "inscription.en_ligne",
            "inscription.approbation",
            "inscription.accompagnants",
            "inscription.questions");

    private Model() {}

    /// Empty where the series says nothing.
    ///
    /// @param blank what it is written into
    static Optional<Document> of(Document series, Document blank) {
        return series.frontMatter()
                .get("modele")
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .filter(model -> !model.entries().isEmpty())
                .map(model -> text(
                        Structure.header(model, KEPT, blank),
                        model.text("texte").orElse("")));
    }

    private static Document text(Document document, String skeleton) {
        return !skeleton.isBlank()
                        && document.withBody("\n" + skeleton.strip() + "\n") instanceof Change.Changed(var with)
                ? with
                : document;
    }
}
