package fr.percolateur.correspondence;

import java.util.Arrays;
import java.util.Optional;

/// What may stand between braces in the words of a letter.
public enum Field {
    GIVEN_NAME("prénom"),
    FAMILY_NAME("nom"),
    EVENT("événement"),
    SERIES("série"),
    /// « jeudi 21 janvier 2027 »
    DATE("date"),
    /// « 16 h 30 – 18 h »
    HOURS("horaires"),
    PLACE("lieu");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /// As it is typed: `{prénom}`.
    public String typed() {
        return "{" + word + "}";
    }

    static Optional<Field> of(String typed) {
        return Arrays.stream(values())
                .filter(field -> field.typed().equals(typed))
                .findFirst();
    }
}
