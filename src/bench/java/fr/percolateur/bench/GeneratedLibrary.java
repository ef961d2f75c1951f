package fr.percolateur.bench;

import fr.percolateur.search.SearchEntry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A library whose words are as unevenly used as those of a language: the n-th a hundredth as often as the hundredth
/// of the first (Zipf). The same each time.
final class GeneratedLibrary {

    /// Twenty thousand: what people say in meetings, flexions apart.
    private static final int WORDS = 20_000;

    /// The index keeps no word that is in every sentence, and nobody looks for one.
    private static final int SHORTEST = 5;

    private static final List<String> LITTLE_WORDS = List.of("notre", "votre", "aurai", "serai", "avons", "avions");

    private static final int THEMES = 40;
    private static final int SERIES = 30;
    private static final int BODIES = 200;
    private static final int EVENTS = 5_000;

    private static final List<String> ONSETS = List.of(
            "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "br", "cr", "dr", "pl", "tr");
    private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "u", "é", "è", "ou", "an", "in", "on", "eau");
    private static final List<String> ENDINGS = List.of("", "", "s", "e", "er", "tion", "ment", "eur", "ique", "age");

    private final Random random;
    private final List<String> words;
    private final double[] upTo = new double[WORDS];

    /// What people type.
    enum Sort {
        RARE,
        COMMON,
        TWO_WORDS,
        THREE_WORDS,
        MISTYPED,
        FILTERED,
        LATER_PAGE;

        String figure() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GeneratedLibrary(long seed) {
        this.random = new Random(seed);
        var made = new HashSet<String>();
        var list = new ArrayList<String>();
        while (list.size() < WORDS) {
            var word = word();
            if (word.length() >= SHORTEST && !LITTLE_WORDS.contains(word) && made.add(word)) {
                list.add(word);
            }
        }
        this.words = list;
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 10);
            upTo[rank] = sum;
        }
    }

    private String word() {
        var word = new StringBuilder();
        var syllables = 1 + random.nextInt(3);
        for (var syllable = 0; syllable < syllables; syllable++) {
            word.append(any(ONSETS)).append(any(NUCLEI));
        }
        return word.append(any(ENDINGS)).toString();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String used() {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
        return words.get(Math.min(WORDS - 1, at < 0 ? -at - 1 : at));
    }

    private String text(int count) {
        return IntStream.range(0, count).mapToObj(_ -> used()).collect(Collectors.joining(" "));
    }

    /// Lessons say two hundred words, a paragraph of a transcript what is said in two minutes: three hundred.
    List<SearchEntry> entries(String kind, int from, int to) {
        var lesson = kind.equals("lesson");
        return IntStream.range(from, to)
                .mapToObj(number -> {
                    var event = random.nextInt(EVENTS);
                    return new SearchEntry(
                            kind + ":" + number,
                            "/" + kind + "/" + number + "/",
                            kind,
                            text(lesson ? 8 : 4),
                            lesson ? text(40) : "",
                            text(lesson ? 160 : 300),
                            LocalDate.of(2016, 1, 1).plusDays(event * 4000L / EVENTS),
                            List.of(
                                    new SearchEntry.Theme("theme-" + event % THEMES, "Thème " + event % THEMES),
                                    new SearchEntry.Theme("theme-" + event % 7, "Thème " + event % 7)),
                            new SearchEntry.Series("serie-" + event % SERIES, "Série " + event % SERIES),
                            List.of("Organisme " + event % BODIES),
                            null,
                            null);
                })
                .toList();
    }

    /// Of every sort, each once.
    List<String> questions(int count, Set<String> asked) {
        return Stream.of(Sort.values())
                .flatMap(sort -> questions(sort, count / Sort.values().length, asked).stream())
                .toList();
    }

    List<String> questions(Sort sort, int count, Set<String> asked) {
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            var question = question(sort);
            if (asked.add(question)) {
                questions.add(question);
            }
        }
        return questions;
    }

    private String question(Sort sort) {
        return switch (sort) {
            case RARE -> saying(words.get(2_000 + random.nextInt(WORDS - 2_000)));
            // there are few common words: a filter that nobody uses makes each question another
            case COMMON -> saying(words.get(random.nextInt(300))) + "&autre=" + random.nextInt(1_000);
            case TWO_WORDS -> saying(used() + " " + used());
            case THREE_WORDS -> saying(used() + " " + used() + " " + used());
            case MISTYPED -> saying(mistyped(words.get(random.nextInt(WORDS))));
            case FILTERED ->
                saying(used()) + "&theme=theme-" + random.nextInt(THEMES) + "&annee=" + (2016 + random.nextInt(10))
                        + "&type=" + (random.nextBoolean() ? "lesson" : "transcript");
            case LATER_PAGE -> saying(words.get(random.nextInt(200))) + "&page=" + (2 + random.nextInt(5));
        };
    }

    private static String saying(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// Two letters swapped.
    private String mistyped(String word) {
        if (word.length() < 5) {
            return word + "x";
        }
        var at = 1 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
