package fr.percolateur.editorial;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Documents that are checked together, found again by what two of them may share.
final class Folder {

    private final Map<String, List<Manuscript>> shared = new HashMap<>();
    private final Map<String, Manuscript> slugs = new TreeMap<>();
    private final Map<String, Integer> venues = new HashMap<>();

    Folder(List<Manuscript> manuscripts) {
        for (var manuscript : manuscripts) {
            slugs.putIfAbsent(manuscript.document().slug(), manuscript);
            if (manuscript.event()) {
                var header = manuscript.document().frontMatter();
                header.text("lieu").ifPresent(venue -> venues.merge(venue.strip(), 1, Integer::sum));
                keys(manuscript)
                        .forEach(key -> shared.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(manuscript));
            }
        }
    }

    Optional<Manuscript> bySlug(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    Set<String> slugs() {
        return slugs.keySet();
    }

    /// The other events that share a day, a title, a moment of creation or a ticket with this one.
    Set<Manuscript> kin(Manuscript manuscript) {
        var kin = new LinkedHashSet<Manuscript>();
        if (manuscript.event()) {
            keys(manuscript).forEach(key -> kin.addAll(shared.getOrDefault(key, List.of())));
        }
        kin.remove(manuscript);
        return kin;
    }

    boolean holdsEventOn(LocalDate day) {
        return shared.containsKey("day " + day);
    }

    /// How often each venue is written, as it is written.
    Map<String, Integer> venues() {
        return venues;
    }

    static String title(Manuscript manuscript) {
        var title = Words.fold(manuscript.document().title());
        var bare = title.startsWith("[") ? title.substring(title.indexOf(']') + 1) : title;
        return String.join(" ", bare.strip().split("[^\\p{L}\\p{N}]+"));
    }

    private static List<String> keys(Manuscript manuscript) {
        var keys = new ArrayList<String>();
        var header = manuscript.document().frontMatter();
        header.moment("event_start_date").map(Moment::day).ifPresent(day -> keys.add("day " + day));
        header.text("date").filter(date -> date.length() > 12).ifPresent(date -> keys.add("date " + date.strip()));
        keys.add("title " + title(manuscript));
        Ticket.all(manuscript).forEach(ticket -> keys.add("ticket " + ticket.id()));
        return keys;
    }
}
