package fr.percolateur.lessons;

import fr.percolateur.component.Pager;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which lessons a list shows; an empty part asks for nothing.
///
/// @param words as they were typed
/// @param theme slug of a tag, `series` and `edition` slugs of a series and of an event
/// @param organisation as lessons name it
/// @param page from 1
public record LessonQuery(String words, String theme, String organisation, String series, String edition, int page) {

    static final String ADDRESS = "/enseignements/";

    public static final LessonQuery ALL = new LessonQuery("", "", "", "", "", 1);

    private static final int LONGEST = 200;

    static LessonQuery of(
            @Nullable String words,
            @Nullable String theme,
            @Nullable String organisation,
            @Nullable String series,
            @Nullable String edition,
            @Nullable String page) {
        return new LessonQuery(
                typed(words),
                typed(theme),
                typed(organisation),
                typed(series),
                typed(edition),
                Pager.number(Objects.requireNonNullElse(page, "1")).orElse(1));
    }

    private static String typed(@Nullable String text) {
        var plain = Objects.requireNonNullElse(text, "").replace('\0', ' ').strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    boolean isAll() {
        return words.isEmpty() && theme.isEmpty() && organisation.isEmpty() && series.isEmpty() && edition.isEmpty();
    }

    LessonQuery saying(String other) {
        return new LessonQuery(other, theme, organisation, series, edition, 1);
    }

    LessonQuery about(String other) {
        return new LessonQuery(words, other, organisation, series, edition, 1);
    }

    LessonQuery doneBy(String other) {
        return new LessonQuery(words, theme, other, series, edition, 1);
    }

    LessonQuery ofSeries(String other) {
        return new LessonQuery(words, theme, organisation, other, edition, 1);
    }

    LessonQuery ofEdition(String other) {
        return new LessonQuery(words, theme, organisation, series, other, 1);
    }

    LessonQuery onPage(int other) {
        return new LessonQuery(words, theme, organisation, series, edition, other);
    }

    /// The one address of this list under `base`, without its page.
    String addressOfFirst(String base) {
        return UriComponentsBuilder.fromPath(base)
                .queryParamIfPresent("q", given(words))
                .queryParamIfPresent("theme", given(theme))
                .queryParamIfPresent("organisme", given(organisation))
                .queryParamIfPresent("serie", given(series))
                .queryParamIfPresent("edition", given(edition))
                .encode()
                .toUriString();
    }

    String addressOfFirst() {
        return addressOfFirst(ADDRESS);
    }

    String address() {
        return new Pager(page, page, addressOfFirst()).addressOf(page);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
