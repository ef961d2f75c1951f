package fr.percolateur.editorial;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One event in two documents, and what the two do not say alike.
final class TwinsCheck implements Check {

    private static final double ALIKE = 0.5;

    @Override
    public void compare(Manuscript manuscript, Folder folder, Margin margin) {
        for (var other : folder.kin(manuscript)) {
            if (twins(manuscript, other)) {
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

    private static boolean twins(Manuscript one, Manuscript other) {
        var titles = Folder.title(one).equals(Folder.title(other));
        var day = day(one);
        var sameDay = day.isPresent() && day.equals(day(other));
        var created = text(one, "date").filter(date -> text(other, "date").equals(Optional.of(date)));
        if (sameDay) {
            return created.isPresent() || alike(Folder.title(one), Folder.title(other)) || ticket(one, other);
        }
        var dated = day.isPresent() && day(other).isPresent();
        return titles
                && (dated
                        ? created.isPresent() || ticket(one, other)
                        : !day.isPresent() && day(other).isEmpty());
    }

    private static boolean ticket(Manuscript one, Manuscript other) {
        var ids = new HashSet<String>();
        Ticket.all(one).stream().filter(Ticket::numbered).forEach(ticket -> ids.add(ticket.id()));
        return Ticket.all(other).stream().anyMatch(ticket -> ids.contains(ticket.id()));
    }

    private static boolean alike(String one, String other) {
        var left = Set.of(one.split(" ")).isEmpty() ? Set.<String>of() : words(one);
        var right = words(other);
        var both = new HashSet<>(left);
        both.retainAll(right);
        var all = new HashSet<>(left);
        all.addAll(right);
        return both.size() >= ALIKE * all.size();
    }

    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        for (var word : title.split(" ")) {
            if (Vocabulary.telling(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// The same sentence with another day: one of the two was not kept up to date.
    private static void dates(Manuscript mine, Manuscript other, Folder folder, Margin margin) {
        var theirs = sentences(other.body());
        for (var mention : FrenchTime.dates(mine.body().prose())) {
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
                        fr.percolateur.wording.Dates.day(otherDay.get()));
            }
        }
    }

    private static Map<String, DateMention> sentences(Passage body) {
        var sentences = new HashMap<String, DateMention>();
        FrenchTime.dates(body.prose()).forEach(mention -> sentences.putIfAbsent(before(body, mention.from()), mention));
        return sentences;
    }

    /// The words of a sentence that lead to a date.
    private static String before(Passage body, int at) {
        var prose = body.prose();
        var start = at;
        while (start > 0 && ".!?\n".indexOf(prose.charAt(start - 1)) < 0) {
            start--;
        }
        return body.words()
                .folded()
                .substring(start, at)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Optional<java.time.LocalDate> day(Manuscript manuscript) {
        return manuscript.document().frontMatter().moment("event_start_date").map(Moment::day);
    }

    private static Optional<String> text(Manuscript manuscript, String key) {
        return manuscript.document().frontMatter().text(key).filter(text -> text.length() > 12);
    }
}
