package fr.percolateur.facts;

import fr.percolateur.document.Place;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import java.util.Optional;

/// A field of the practical information that repeats what keys of ours say, because the old site shows it alone.
///
/// @param folded its content: lower case, no accents, on one line
record PracticalField(String content, String folded, Place place) {

    /// @param label its `intitule`, folded
    static Optional<PracticalField> of(Manuscript manuscript, String label) {
        return manuscript.document().frontMatter().mappings("champs_informations").stream()
                .filter(field -> field.text("intitule")
                        .filter(text -> isLabelled(text, label))
                        .isPresent())
                .flatMap(field -> field.entries().stream())
                .filter(entry -> entry.key().equals("contenu"))
                .filter(entry -> entry.value() instanceof Value.Scalar)
                .map(entry -> read(((Value.Scalar) entry.value()).text(), entry.keyPlace()))
                .findFirst();
    }

    private static PracticalField read(String content, Place place) {
        return new PracticalField(content, Words.fold(content).replace('\n', ' '), place);
    }

    private static boolean isLabelled(String text, String label) {
        return Words.fold(text).replace(':', ' ').strip().equals(label);
    }
}
