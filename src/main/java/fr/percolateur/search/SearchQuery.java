package fr.percolateur.search;

import static java.util.Objects.requireNonNullElse;

import fr.percolateur.component.Pager;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for; a null filter asks for nothing.
///
/// @param words as they were typed, cut where nobody types any more
/// @param kind such as `event`
/// @param theme slug of a tag
/// @param series its slug
/// @param organisation a body, as it is named in what is found
/// @param page from 1
public record SearchQuery(
        String words,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String series,
        @Nullable String organisation,
        @Nullable Integer year,
        int page) {

    /// Whatever there is.
    static final SearchQuery ALL = new SearchQuery("", null, null, null, null, null, 1);

    private static final int LONGEST = 200;

    /// @param asked by the names of the address: `q`, `type`, `theme`, `serie`, `organisme`, `annee`, `page`
    static SearchQuery of(Map<String, String> asked) {
        var typed = asked.getOrDefault("q", "").replace('\0', ' ').strip();
        return new SearchQuery(
                typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST),
                emptyAsNull(asked.get("type")),
                emptyAsNull(asked.get("theme")),
                emptyAsNull(asked.get("serie")),
                emptyAsNull(asked.get("organisme")),
                number(asked.get("annee")),
                Math.max(1, requireNonNullElse(number(asked.get("page")), 1)));
    }

    private static @Nullable String emptyAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.replace('\0', ' ');
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    SearchQuery ofKind(@Nullable String other) {
        return new SearchQuery(words, other, theme, series, organisation, year, 1);
    }

    SearchQuery about(@Nullable String other) {
        return new SearchQuery(words, kind, other, series, organisation, year, 1);
    }

    SearchQuery ofSeries(@Nullable String other) {
        return new SearchQuery(words, kind, theme, other, organisation, year, 1);
    }

    SearchQuery naming(@Nullable String other) {
        return new SearchQuery(words, kind, theme, series, other, year, 1);
    }

    SearchQuery ofYear(@Nullable Integer other) {
        return new SearchQuery(words, kind, theme, series, organisation, other, 1);
    }

    boolean isFiltered() {
        return kind != null || theme != null || series != null || organisation != null || year != null;
    }

    /// The one address of these results, without their page.
    String addressOfFirst() {
        return UriComponentsBuilder.fromPath("/recherche")
                .queryParam("q", "{words}")
                .queryParamIfPresent("type", Optional.ofNullable(kind))
                .queryParamIfPresent("theme", Optional.ofNullable(theme))
                .queryParamIfPresent("serie", Optional.ofNullable(series))
                .queryParamIfPresent(
                        "organisme", Optional.ofNullable(organisation).map(_ -> "{organisation}"))
                .queryParamIfPresent("annee", Optional.ofNullable(year))
                .encode()
                .buildAndExpand(Map.of("words", words, "organisation", requireNonNullElse(organisation, "")))
                .toUriString();
    }

    String address() {
        return new Pager(page, page, addressOfFirst()).addressOf(page);
    }
}
