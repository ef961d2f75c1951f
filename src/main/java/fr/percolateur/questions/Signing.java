package fr.percolateur.questions;

import fr.percolateur.content.Imported;
import fr.percolateur.document.Value;
import java.util.Arrays;
import java.util.Optional;

/// How questions are signed, as the key `direct.questions` of an event or its series says it.
public enum Signing {
    /// By name and organisation; who asks may leave the name out.
    NAME("nom"),
    /// By function and organisation.
    ROLE("fonction"),
    /// By nothing.
    MASKED("masque");

    private final String word;

    Signing(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Signing> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static Optional<Signing> of(Imported document) {
        return document.document()
                .frontMatter()
                .get("direct")
                .map(Value::meaning)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .flatMap(direct -> direct.text("questions"))
                .flatMap(text -> ofWord(text.strip()));
    }
}
