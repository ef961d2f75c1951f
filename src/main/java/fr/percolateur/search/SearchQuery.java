package fr.percolateur.search;

import static java.util.Objects.requireNonNullElse;

import fr.percolateur.component.Pager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for; a null filter asks for nothing.
///
/// @param words as they were typed, cut where nobody types any more
/// @param kind such as `event`
/// @param theme slug of a tag
/// @param page from 1
public record SearchQuery(
        String words,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable Integer year,
        int page) {

    private static final int LONGEST = 200;

    static SearchQuery of(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String theme,
            @Nullable String year,
            @Nullable String page) {
        var typed = requireNonNullElse(words, "").replace('\0', ' ').strip();
        return new SearchQuery(
                typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST),
                emptyAsNull(kind),
                emptyAsNull(theme),
                number(year),
                Math.max(1, requireNonNullElse(number(page), 1)));
    }

    private static @Nullable String emptyAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.replace('\0', ' ');
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    SearchQuery saying(String otherWords) {
        return new SearchQuery(otherWords, kind, theme, year, 1);
    }

    SearchQuery ofKind(@Nullable String other) {
        return new SearchQuery(words, other, theme, year, 1);
    }

    SearchQuery about(@Nullable String other) {
        return new SearchQuery(words, kind, other, year, 1);
    }

    SearchQuery ofYear(@Nullable Integer other) {
        return new SearchQuery(words, kind, theme, other, 1);
    }

    boolean isFiltered() {
        return kind != null || theme != null || year != null;
    }

    /// The one address of these results, without their page.
    String addressOfFirst() {
        return UriComponentsBuilder.fromPath("/recherche")
                .queryParam("q", "{words}")
                .queryParamIfPresent("type", Optional.ofNullable(kind))
                .queryParamIfPresent("theme", Optional.ofNullable(theme))
                .queryParamIfPresent("annee", Optional.ofNullable(year))
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    String address() {
        return new Pager(page, page, addressOfFirst()).addressOf(page);
    }
}
