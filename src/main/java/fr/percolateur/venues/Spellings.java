package fr.percolateur.venues;

import fr.percolateur.prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which names may be those of one place: they say the same but for capitals, accents, marks, articles and usual
/// abbreviations; one says all that the other says and more; or they share most of their letters. Names with other
/// numbers are of other places. A person decides: nothing is merged by itself.
final class Spellings {

    private static final double ALIKE = 0.55;
    private static final double SLIP = 0.4;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "a", "au", "aux", "et", "en");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("boul", "boulevard"),
            Map.entry("pl", "place"),
            Map.entry("r", "rue"),
            Map.entry("q", "quai"),
            Map.entry("fg", "faubourg"),
            Map.entry("fbg", "faubourg"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("imm", "immeuble"),
            Map.entry("bat", "batiment"),
            Map.entry("amphi", "amphitheatre"),
            Map.entry("min", "ministere"));

    private Spellings() {}

    /// Names that may be of one place, those with the most alike first in the order given; a name alone is in no group.
    static List<List<String>> groups(Collection<String> names) {
        var groups = new ArrayList<List<String>>();
        for (var name : names) {
            var near = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> alike(other, name)))
                    .toList();
            var merged = new ArrayList<String>();
            near.forEach(merged::addAll);
            merged.add(name);
            groups.removeAll(near);
            groups.add(merged);
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    static boolean alike(String one, String other) {
        var words = words(one);
        var others = words(other);
        if (words.isEmpty() || others.isEmpty() || !numbers(words).equals(numbers(others)) && clash(words, others)) {
            return false;
        }
        if (words.equals(others)) {
            return true;
        }
        var fewer = words.size() <= others.size() ? words : others;
        var more = fewer == words ? others : words;
        return fewer.size() >= FEWEST_WORDS && more.containsAll(fewer)
                || similarity(words, others) >= ALIKE
                        && similarity(beyond(words, others), beyond(others, words)) >= SLIP;
    }

    /// What the first says beyond the other: in « salle du Four » and « salle Soufflerie » it is what tells them apart.
    private static Set<String> beyond(Set<String> words, Set<String> others) {
        return words.stream().filter(word -> !others.contains(word)).collect(Collectors.toSet());
    }

    /// Two that both have a number, and not the same.
    private static boolean clash(Set<String> words, Set<String> others) {
        var numbers = numbers(words);
        var theirs = numbers(others);
        return !numbers.isEmpty() && !theirs.isEmpty() && !numbers.containsAll(theirs) && !theirs.containsAll(numbers);
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream().filter(word -> word.matches("\\d+")).collect(Collectors.toSet());
    }

    static Set<String> words(String name) {
        return Arrays.stream(Words.fold(name).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The share of the groups of three letters that both have, as `pg_trgm` counts it.
    private static double similarity(Set<String> words, Set<String> others) {
        var mine = trigrams(words);
        var theirs = trigrams(others);
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        var all = new HashSet<>(mine);
        all.addAll(theirs);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> trigrams(Set<String> words) {
        var trigrams = new HashSet<String>();
        for (var word : words) {
            var padded = "  " + word + " ";
            for (var at = 0; at + 3 <= padded.length(); at++) {
                trigrams.add(padded.substring(at, at + 3));
            }
        }
        return trigrams;
    }

    /// How often each name is written, the most written first.
    static Map<String, Integer> counted(Collection<String> names) {
        var counts = new LinkedHashMap<String, Integer>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
    }
}
