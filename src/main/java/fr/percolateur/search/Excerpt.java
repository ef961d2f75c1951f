package fr.percolateur.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/// The piece of a text that holds most of the words looked for, with these words marked, safe to stand in a page.
final class Excerpt {

    /// Two lines on a wide screen, five on a narrow one.
    private static final int LENGTH = 240;

    /// What is shown before the first word found.
    private static final int LEAD = 60;

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private record Found(String bare, int start, int end) {}

    private Excerpt(String text, Set<String> words) {
        this.text = text.replace('\n', ' ');
        Words.in(this.text, (word, start, end) -> {
            if (words.contains(word.bare())) {
                found.add(new Found(word.bare(), start, end));
            }
        });
    }

    /// @param words without accents, as the index has them
    static String html(String text, Set<String> words) {
        return new Excerpt(text, words).html();
    }

    private String html() {
        var from = text.length() <= LENGTH ? 0 : start();
        var to = text.length() - from <= LENGTH ? text.length() : wordBefore(from + LENGTH);
        var html = new StringBuilder(from == 0 ? "" : "… ");
        var at = from;
        for (var word : found) {
            if (word.start() >= at && word.end() <= to) {
                html.append(escaped(at, word.start()))
                        .append("<mark>")
                        .append(escaped(word.start(), word.end()))
                        .append("</mark>");
                at = word.end();
            }
        }
        return html.append(escaped(at, to))
                .append(to == text.length() ? "" : " …")
                .toString();
    }

    private String escaped(int from, int to) {
        return HtmlUtils.htmlEscape(text.substring(from, to), "UTF-8");
    }

    /// Before the first word of the window that holds most different ones.
    private int start() {
        var best = 0;
        var most = 0;
        for (var at = 0; at < found.size(); at++) {
            var different = new HashSet<String>();
            for (var next = at;
                    next < found.size() && found.get(next).end() - found.get(at).start() < LENGTH - LEAD;
                    next++) {
                different.add(found.get(next).bare());
            }
            if (different.size() > most) {
                most = different.size();
                best = found.get(at).start();
            }
        }
        return best <= LEAD ? 0 : wordBefore(best - LEAD) + 1;
    }

    private int wordBefore(int at) {
        var space = text.lastIndexOf(' ', at);
        return space < 0 ? at : space;
    }
}
