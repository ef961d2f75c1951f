package fr.percolateur.extraction;

import fr.percolateur.prose.Words;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one document cannot tell alone: that its link names another event, that another document tells the same event.
final class Siblings {

    private static final double SAME_TITLE = 0.6;
    private static final int FEWEST_WORDS = 2;

    private Siblings() {}

    static Map<String, EventFacts> compare(Map<String, EventFacts> alone) {
        var byLink = new LinkedHashMap<String, List<EventFacts>>();
        var byDay = new LinkedHashMap<String, List<Map.Entry<String, EventFacts>>>();
        alone.entrySet().forEach(entry -> {
            var url = entry.getValue().registration().url();
            if (url != null) {
                byLink.computeIfAbsent(bare(url.value()), key -> new ArrayList<>())
                        .add(entry.getValue());
            }
            var start = entry.getValue().start();
            if (start != null) {
                byDay.computeIfAbsent(start.value().day().toString(), key -> new ArrayList<>())
                        .add(entry);
            }
        });
        var result = new LinkedHashMap<String, EventFacts>();
        alone.forEach((path, facts) -> {
            var url = facts.registration().url();
            var owner =
                    url == null ? null : owner(facts, url.value(), byLink.getOrDefault(bare(url.value()), List.of()));
            var start = facts.start();
            var better = start == null
                    ? null
                    : better(path, facts, byDay.getOrDefault(start.value().day().toString(), List.of()));
            result.put(path, told(facts, owner, better));
        });
        return result;
    }

    /// The event that a link’s words name, when they name it and not this one.
    private static @Nullable EventFacts owner(EventFacts facts, String url, List<EventFacts> others) {
        var link = Words.meaningful(bare(url).replaceFirst("^https?://[^/]*/", ""));
        for (var other : others) {
            var theirs = words(other, facts, link);
            var ours = words(facts, other, link);
            if (!sameDay(facts, other) && theirs.size() >= FEWEST_WORDS && ours.isEmpty()) {
                return other;
            }
        }
        return null;
    }

    /// The words of a link that one title has and the other has not.
    private static Set<String> words(EventFacts one, EventFacts other, Set<String> link) {
        var words = new HashSet<>(Words.meaningful(one.title()));
        words.removeAll(Words.meaningful(other.title()));
        words.retainAll(link);
        return words;
    }

    /// The fuller document of the same event: published before draft, then the one that says more, then by path.
    private static @Nullable String better(String path, EventFacts facts, List<Map.Entry<String, EventFacts>> sameDay) {
        return sameDay.stream()
                .filter(other -> !other.getKey().equals(path) && sameTitle(facts, other.getValue()))
                .filter(other -> rank(other.getValue()) > rank(facts)
                        || (rank(other.getValue()) == rank(facts)
                                && other.getKey().compareTo(path) < 0))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static int rank(EventFacts facts) {
        return (facts.published() ? 1000 : 0)
                + (facts.registration().url() == null ? 0 : 100)
                + facts.programme().size()
                + facts.speakers().size();
    }

    private static boolean sameTitle(EventFacts one, EventFacts other) {
        var shared = new HashSet<>(Words.meaningful(one.title()));
        var all = new HashSet<>(shared);
        shared.retainAll(Words.meaningful(other.title()));
        all.addAll(Words.meaningful(other.title()));
        return !all.isEmpty() && (double) shared.size() / all.size() >= SAME_TITLE;
    }

    private static boolean sameDay(EventFacts one, EventFacts other) {
        var start = one.start();
        var theirs = other.start();
        return start != null
                && theirs != null
                && start.value().day().equals(theirs.value().day());
    }

    private static EventFacts told(EventFacts facts, @Nullable EventFacts owner, @Nullable String better) {
        var registration = facts.registration();
        var url = registration.url();
        var conflicts = new ArrayList<>(facts.conflicts());
        if (owner != null && url != null) {
            conflicts.add(Wording.say("extraction.wrong-link", owner.title()));
            registration = new EventFacts.Registration(
                    registration.required(),
                    null,
                    url.value(),
                    registration.deadline(),
                    registration.audience(),
                    registration.own(),
                    registration.others());
        }
        return facts.with(registration, List.copyOf(conflicts), better);
    }

    private static String bare(String url) {
        return url.strip().replaceFirst("[?#].*", "");
    }
}
