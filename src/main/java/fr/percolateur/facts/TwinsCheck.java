package fr.percolateur.facts;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.DateMention;
import fr.percolateur.rules.Card;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Folder;
import fr.percolateur.rules.Margin;
import fr.percolateur.wording.Dates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// One event in two documents, and what the two do not say alike.
final class TwinsCheck implements Check {

    /// Whoever sees that many has understood.
    private static final int MOST = 5;

    private static final double ALIKE = 0.5;
    private static final int LONGEST_SENTENCE = 300;

    @Override
    public void compare(Manuscript manuscript, Folder folder, Margin margin) {
        var told = 0;
        for (var other : folder.kin(manuscript)) {
            if (told < MOST && twins(folder.card(manuscript), folder.card(other))) {
                told++;
                margin.note(
                        Code.DUPLICATE,
                        HeaderCheck.missing(manuscript),
                        manuscript.document().title(),
                        null,
                        other.document().path());
                dates(manuscript, other, folder, margin);
            }
        }
    }

    private static boolean twins(Card one, Card other) {
        var created = one.created().isPresent() && one.created().equals(other.created());
        if (one.day().isPresent() && one.day().equals(other.day())) {
            return created || alike(one.about(), other.about()) || one.sharesTicket(other);
        }
        var dated = one.day().isPresent() && other.day().isPresent();
        var undated = one.day().isEmpty() && other.day().isEmpty();
        return one.title().equals(other.title()) && (undated || dated && (created || one.sharesTicket(other)));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return both.size() >= ALIKE * all.size();
    }

    /// The same sentence with another day: one of the two was not kept up to date.
    private static void dates(Manuscript mine, Manuscript other, Folder folder, Margin margin) {
        var theirs = sentences(other.body());
        for (var mention : mine.body().dates()) {
            var year = mention.year();
            var sentence = before(mine.body(), mention.from());
            var twin = theirs.get(sentence);
            if (year == null || sentence.length() < 20 || twin == null) {
                continue;
            }
            var day = mention.on(year);
            var otherDay = twin.on(year);
            if (day.isPresent() && otherDay.isPresent() && !day.equals(otherDay) && !folder.holdsEventOn(day.get())) {
                margin.noteAs(
                        Code.TIME_CONTRADICTION,
                        "twin",
                        mine.body().place(mention.from()),
                        mine.body().text().substring(mention.from(), mention.to()),
                        null,
                        Dates.day(otherDay.get()));
            }
        }
    }

    private static Map<String, DateMention> sentences(Passage body) {
        var sentences = new HashMap<String, DateMention>();
        body.dates().forEach(mention -> sentences.putIfAbsent(before(body, mention.from()), mention));
        return sentences;
    }

    /// The words of a sentence that lead to a date.
    private static String before(Passage body, int at) {
        var prose = body.prose();
        var start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && ".!?\n".indexOf(prose.charAt(start - 1)) < 0) {
            start--;
        }
        return body.words()
                .folded()
                .substring(start, at)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
