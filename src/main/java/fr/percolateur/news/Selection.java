package fr.percolateur.news;

import static java.util.Objects.requireNonNullElse;

import fr.percolateur.component.Pager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which articles a list shows; a null asks for nothing.
///
/// @param category and `tag` are slugs
/// @param page from 1
public record Selection(
        @Nullable String category,
        @Nullable String tag,
        @Nullable Integer year,
        int page) {

    public static final Selection ALL = new Selection(null, null, null, 1);

    /// Reads the query of a list. What is no number asks for nothing; what is no page is the first.
    static Selection of(@Nullable String category, @Nullable String tag, @Nullable String year, @Nullable String page) {
        return new Selection(
                emptyAsNull(category),
                emptyAsNull(tag),
                number(year),
                Math.max(1, requireNonNullElse(number(page), 1)));
    }

    private static @Nullable String emptyAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    boolean isAll() {
        return category == null && tag == null && year == null;
    }

    Selection inCategory(@Nullable String other) {
        return new Selection(other, tag, year, 1);
    }

    Selection tagged(@Nullable String other) {
        return new Selection(category, other, year, 1);
    }

    Selection ofYear(@Nullable Integer other) {
        return new Selection(category, tag, other, 1);
    }

    /// The one address of this list, without its page.
    String addressOfFirst() {
        return UriComponentsBuilder.fromPath("/actualites/")
                .queryParamIfPresent("categorie", Optional.ofNullable(category))
                .queryParamIfPresent("theme", Optional.ofNullable(tag))
                .queryParamIfPresent("annee", Optional.ofNullable(year))
                .encode()
                .toUriString();
    }

    String address() {
        return new Pager(page, page, addressOfFirst()).addressOf(page);
    }
}
