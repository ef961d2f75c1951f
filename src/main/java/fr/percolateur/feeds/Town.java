package fr.percolateur.feeds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The town that a French address ends in: « 3 quai des Brumes, 99100 Valbrume ».
record Town(String postalCode, String name) {

    private static final int LONGEST = 500;
    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)(?<code>\\d{2} ?\\d{3})(?!\\d),?\\s{1,3}" + "(?<name>\\p{Lu}[\\p{L}'’ -]{1,60})");
    private static final Pattern CEDEX = Pattern.compile("(?i) cedex\\b.*");

    /// Empty where no postal code says what is a town: nothing is guessed.
    static Optional<Town> of(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return Optional.empty();
        }
        return WRITTEN.matcher(address)
                .results()
                .reduce((_, last) -> last)
                .map(town -> new Town(
                        town.group("code").replace(" ", ""),
                        CEDEX.matcher(town.group("name")).replaceFirst("").strip()));
    }
}
