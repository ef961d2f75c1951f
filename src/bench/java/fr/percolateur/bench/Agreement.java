package fr.percolateur.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// When a value that was read counts as the one that is true.
final class Agreement {

    private static final double SAME_TITLE = 0.6;
    private static final double SAME_PLACE = 0.6;
    private static final double SAME_AUDIENCE = 0.3;

    private Agreement() {}

    /// The same instant; a day alone equals the same day alone.
    static boolean moments(@Nullable String read, @Nullable String truth) {
        if (read == null || truth == null || read.length() <= 10 || truth.length() <= 10) {
            return read == null ? truth == null : truth != null && day(read).equals(day(truth)) && read.length() == truth.length();
        }
        return OffsetDateTime.parse(read).toInstant().equals(OffsetDateTime.parse(truth).toInstant());
    }

    /// One holds the words of the other, or they share most of them.
    static boolean places(@Nullable String read, @Nullable String truth) {
        if (read == null || truth == null) {
            return read == null && truth == null;
        }
        var one = words(read);
        var other = words(truth);
        return one.containsAll(other) || other.containsAll(one) || overlap(one, other) >= SAME_PLACE;
    }

    static boolean audiences(@Nullable String read, @Nullable String truth) {
        return read == null || truth == null
                ? read == null && truth == null
                : overlap(words(read), words(truth)) >= SAME_AUDIENCE;
    }

    /// The same address but for its query and a closing slash.
    static boolean links(@Nullable String read, @Nullable String truth) {
        return read == null || truth == null ? read == null && truth == null : bare(read).equals(bare(truth));
    }

    static boolean texts(@Nullable String read, @Nullable String truth) {
        return read == null || truth == null ? read == null && truth == null : words(read).equals(words(truth));
    }

    /// How many of these titles find one of those, each at most once.
    static int titles(List<String> read, List<String> truth) {
        var left = new ArrayList<>(truth);
        int matched = 0;
        for (var title : read) {
            var best = left.stream()
                    .max((a, b) -> Double.compare(overlap(words(title), words(a)), overlap(words(title), words(b))))
                    .filter(candidate -> overlap(words(title), words(candidate)) >= SAME_TITLE);
            if (best.isPresent()) {
                left.remove(best.get());
                matched++;
            }
        }
        return matched;
    }

    static int names(List<String> read, List<String> truth) {
        var left = new ArrayList<>(truth.stream().map(Agreement::words).toList());
        return (int) read.stream().map(Agreement::words).filter(left::remove).count();
    }

    static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * shared.size() / (one.size() + other.size());
    }

    private static LocalDate day(String moment) {
        return LocalDate.parse(moment.substring(0, 10));
    }

    private static String bare(String link) {
        return link.strip().replaceFirst("[?#].*", "").replaceFirst("/$", "");
    }

    private static Set<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bav\\.", "avenue")
                .replaceAll("\\bbd\\b", "boulevard");
        var words = new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\d]+")));
        words.removeAll(Set.of("", "le", "la", "les", "l", "de", "du", "des", "d"));
        return words;
    }
}
