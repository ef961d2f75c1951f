package fr.percolateur.roster;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What an organiser looks for, as the query string writes it: `?q=vauquier&etat=pending&mode=sur_place`.
///
/// @param words of a name, an address or an organisation; empty for any
/// @param statuses empty for all but those that ran out
/// @param body the organisation, by the name that is shown; null for any, empty for those of whom it is not known
/// @param ministry the same of the organisation at its top
public record RosterFilter(
        String words,
        Set<Status> statuses,
        @Nullable Mode mode,
        @Nullable String body,
        @Nullable String ministry) {

    static final String WORDS = "q";
    static final String STATUS = "etat";
    static final String MODE = "mode";
    static final String BODY = "organisme";
    static final String MINISTRY = "tutelle";

    /// In an address, the organisation that is not known.
    static final String UNKNOWN = "inconnu";

    static final RosterFilter ANYONE = new RosterFilter("", Set.of(), null, null, null);

    /// All in this state.
    static RosterFilter in(Status status) {
        return new RosterFilter("", EnumSet.of(status), null, null, null);
    }

    /// A word that means nothing is passed over, so that a worn link still shows the list.
    static RosterFilter read(MultiValueMap<String, String> query) {
        var statuses = query.getOrDefault(STATUS, List.of()).stream()
                .flatMap(word -> status(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        return new RosterFilter(
                Objects.requireNonNullElse(query.getFirst(WORDS), "").strip(),
                statuses,
                Optional.ofNullable(query.getFirst(MODE)).flatMap(Mode::of).orElse(null),
                name(query.getFirst(BODY)),
                name(query.getFirst(MINISTRY)));
    }

    private static Optional<Status> status(String word) {
        return Arrays.stream(Status.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    private static @Nullable String name(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.equals(UNKNOWN) ? "" : asked.strip();
    }

    /// As an address writes the name of an organisation.
    static String asked(String name) {
        return name.isEmpty() ? UNKNOWN : name;
    }

    boolean choosesNothing() {
        return equals(ANYONE);
    }

    /// The statuses whose rows are shown.
    Collection<Status> shown() {
        return statuses.isEmpty() ? EnumSet.complementOf(EnumSet.of(Status.EXPIRED)) : statuses;
    }

    RosterFilter withoutWords() {
        return new RosterFilter("", statuses, mode, body, ministry);
    }

    RosterFilter without(Status status) {
        var left = EnumSet.noneOf(Status.class);
        left.addAll(statuses);
        left.remove(status);
        return new RosterFilter(words, left, mode, body, ministry);
    }

    RosterFilter of(@Nullable Mode other) {
        return new RosterFilter(words, statuses, other, body, ministry);
    }

    RosterFilter under(@Nullable String otherBody, @Nullable String otherMinistry) {
        return new RosterFilter(words, statuses, mode, otherBody, otherMinistry);
    }

    /// The address that shows this choice.
    String address(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(uri, values, WORDS, words.isEmpty() ? null : words);
        statuses.forEach(status -> add(uri, values, STATUS, status.word()));
        add(uri, values, MODE, mode == null ? null : mode.word());
        add(uri, values, BODY, body == null ? null : asked(body));
        add(uri, values, MINISTRY, ministry == null ? null : asked(ministry));
        return uri.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder uri, List<Object> values, String name, @Nullable String value) {
        if (value != null) {
            uri.queryParam(name, "{value}");
            values.add(value);
        }
    }
}
