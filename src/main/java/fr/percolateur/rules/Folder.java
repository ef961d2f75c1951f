package fr.percolateur.rules;

import static java.util.Objects.requireNonNull;

import fr.percolateur.manuscript.Manuscript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Documents that are checked together, found again by what two of them may share. Does not change once made, so that
/// documents are read side by side.
public final class Folder {

    /// A hundred events of one day are a fair, not doubles of each other.
    private static final int MOST_KIN = 100;

    private final Map<String, List<Manuscript>> shared = new HashMap<>();
    private final Map<String, Manuscript> slugs = new TreeMap<>();
    private final Map<String, Integer> venues = new HashMap<>();
    private final Map<Manuscript, Card> cards = new IdentityHashMap<>();
    private final Map<String, Set<String>> wordsOfSlugs = new TreeMap<>();

    public Folder(List<Manuscript> manuscripts) {
        for (var manuscript : manuscripts) {
            slugs.putIfAbsent(manuscript.document().slug(), manuscript);
            cards.put(manuscript, Card.of(manuscript));
            if (manuscript.event()) {
                var header = manuscript.document().frontMatter();
                header.text("lieu").ifPresent(venue -> venues.merge(venue.strip(), 1, Integer::sum));
                keys(manuscript)
                        .forEach(key -> shared.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(manuscript));
            }
        }
        slugs.keySet().forEach(slug -> wordsOfSlugs.put(slug, new HashSet<>(Arrays.asList(slug.split("-")))));
    }

    public Optional<Manuscript> bySlug(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    public int size() {
        return slugs.size();
    }

    /// The slugs with the words they are made of.
    public Map<String, Set<String>> wordsOfSlugs() {
        return wordsOfSlugs;
    }

    /// The other events that share a day, a title, a moment of creation or a ticket with this one.
    public Set<Manuscript> kin(Manuscript manuscript) {
        var kin = new LinkedHashSet<Manuscript>();
        if (manuscript.event()) {
            keys(manuscript)
                    .forEach(key -> shared.getOrDefault(key, List.of()).stream()
                            .limit(MOST_KIN)
                            .forEach(kin::add));
        }
        kin.remove(manuscript);
        return kin;
    }

    /// What it shares with others, read once.
    public Card card(Manuscript manuscript) {
        return requireNonNull(cards.get(manuscript));
    }

    public boolean holdsEventOn(LocalDate day) {
        return shared.containsKey("day " + day);
    }

    /// How often each venue is written, as it is written.
    public Map<String, Integer> venues() {
        return venues;
    }

    private List<String> keys(Manuscript manuscript) {
        var card = card(manuscript);
        var keys = new ArrayList<String>();
        card.day().ifPresent(day -> keys.add("day " + day));
        card.created().ifPresent(date -> keys.add("date " + date));
        keys.add("title " + card.title());
        card.tickets().forEach(ticket -> keys.add("ticket " + ticket.id()));
        return keys;
    }
}
