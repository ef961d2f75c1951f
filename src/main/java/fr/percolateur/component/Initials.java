package fr.percolateur.component;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// « MQ » for « Maëlle Quérandec »: the first letters of the first and the last word.
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        var words = name.strip().split("\\s+", -1);
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.FRENCH);
    }
}
