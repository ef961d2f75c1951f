package fr.percolateur.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Which documents someone looks for, as the query string writes it: `?q=courrier&etat=brouillon&serie=cafe-transfo`.
///
/// @param words of the title; empty for any
/// @param standings empty for all
/// @param series a slug; empty for any
public record DocumentFilter(String words, Set<Standing> standings, String series) {

    static final DocumentFilter ALL = new DocumentFilter("", Set.of(), "");

    static DocumentFilter in(Standing standing) {
        return new DocumentFilter("", Set.of(standing), "");
    }

    /// A word that means nothing is passed over, so that a worn link still shows the list.
    static DocumentFilter read(MultiValueMap<String, String> query) {
        var standings = query.getOrDefault("etat", List.of()).stream()
                .flatMap(word -> standing(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
        return new DocumentFilter(first(query, "q"), standings, first(query, "serie"));
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    private static Optional<Standing> standing(String word) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.address().equals(word))
                .findFirst();
    }

    DocumentFilter withoutWords() {
        return new DocumentFilter("", standings, series);
    }

    DocumentFilter without(Standing standing) {
        return new DocumentFilter(
                words,
                standings.stream().filter(each -> each != standing).collect(Collectors.toUnmodifiableSet()),
                series);
    }

    DocumentFilter withoutSeries() {
        return new DocumentFilter(words, standings, "");
    }

    /// The address that shows this choice.
    String address(String path) {
        var values = new HashMap<String, Object>();
        var uri = UriComponentsBuilder.fromPath(path);
        if (!words.isEmpty()) {
            uri.queryParam("q", "{q}");
            values.put("q", words);
        }
        standings.stream().sorted().forEach(standing -> uri.queryParam("etat", standing.address()));
        if (!series.isEmpty()) {
            uri.queryParam("serie", "{serie}");
            values.put("serie", series);
        }
        return uri.encode().buildAndExpand(values).toUriString();
    }
}
