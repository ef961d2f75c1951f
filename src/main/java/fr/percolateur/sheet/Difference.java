package fr.percolateur.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was taken out of a text and what was put in, word by word.
public final class Difference {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /// Some words, one after the other.
    public record Span(Kind kind, String text) {}

    /// Words with the blanks behind them, so that they make the text again.
    private static final Pattern WORD = Pattern.compile("\\n+|[^\\s]+[ \\t]*|[ \\t]+");

    /// Two texts of which more differs are told as a whole: to compare them would take minutes, and nobody would read
    /// it.
    private static final long MOST = 4_000_000;

    /// Kept words shown around a change.
    private static final int AROUND = 12;

    private static final String GAP = " […] ";

    private Difference() {}

    public static List<Span> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < old.size() - head
                && tail < now.size() - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var spans = new ArrayList<Span>();
        old.subList(0, head).forEach(word -> add(spans, Kind.KEPT, word));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), spans);
        old.subList(old.size() - tail, old.size()).forEach(word -> add(spans, Kind.KEPT, word));
        return shortened(spans);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /// The longest common part, by the usual table.
    private static void middle(List<String> old, List<String> now, List<Span> spans) {
        if ((long) old.size() * now.size() > MOST) {
            old.forEach(word -> add(spans, Kind.REMOVED, word));
            now.forEach(word -> add(spans, Kind.ADDED, word));
            return;
        }
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(spans, Kind.KEPT, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(spans, Kind.REMOVED, old.get(i));
                i++;
            } else {
                add(spans, Kind.ADDED, now.get(j));
                j++;
            }
        }
    }

    private static void add(List<Span> spans, Kind kind, String word) {
        if (!spans.isEmpty() && spans.getLast().kind() == kind) {
            spans.set(spans.size() - 1, new Span(kind, spans.getLast().text() + word));
        } else {
            spans.add(new Span(kind, word));
        }
    }

    private static List<Span> shortened(List<Span> spans) {
        var told = new ArrayList<Span>();
        for (var at = 0; at < spans.size(); at++) {
            var span = spans.get(at);
            told.add(span.kind() == Kind.KEPT ? shortened(span, at > 0, at < spans.size() - 1) : span);
        }
        return told;
    }

    private static Span shortened(Span kept, boolean after, boolean before) {
        var words = words(kept.text());
        if (words.size() <= 2 * AROUND) {
            return kept;
        }
        var head = after ? String.join("", words.subList(0, AROUND)).stripTrailing() : "";
        var tail = before ? String.join("", words.subList(words.size() - AROUND, words.size())) : "";
        return new Span(Kind.KEPT, head + GAP + tail);
    }
}
