package fr.percolateur.facts;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import java.util.List;
import java.util.Set;

/// « Les six lauréats : » and a list of five.
final class CountCheck implements Check {

    private static final List<String> NUMBERS =
            List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
    private static final Set<String> MEASURES = Lexicon.of("""
            mois, jours, semaines, ans, annees, heures, minutes, euros, millions, milliers, fois, agents, personnes,
            participants, places, pages, semestre, trimestre, premiers, premieres, derniers, dernieres, prochains,
            prochaines, h, min, e, eme""");
    private static final int REACH = 9;
    private static final int LONGEST_LIST = 8_000;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var body = manuscript.body();
        var prose = body.markup();
        for (var start = 0; start < prose.length(); ) {
            var end = lineEnd(prose, start);
            var colon = end - 1;
            while (colon > start && " *\r\u00A0".indexOf(prose.charAt(colon)) >= 0) {
                colon--;
            }
            if (colon > start && prose.charAt(colon) == ':') {
                var items = items(prose, end);
                if (items > 1) {
                    announced(body, colon, items, margin);
                }
            }
            start = end + 1;
        }
    }

    private static void announced(Passage body, int colon, int items, Margin margin) {
        var words = body.words();
        var last = words.before(colon);
        var found = -1;
        var value = 0;
        for (var i = last; i >= 0 && i > last - REACH; i--) {
            if (i < last && words.after(i).matches("(?s).*[.\\n;!?].*")) {
                break;
            }
            if ((words.is(i, "un") || words.is(i, "une")) && words.is(i - 1, "et")) {
                return;
            }
            var number = number(words, i);
            if (number > 1) {
                if (found >= 0) {
                    return;
                }
                found = i;
                value = number;
            }
        }
        if (found >= 0 && found < last && value != items && value <= 12) {
            margin.note(
                    Code.COUNT_MISMATCH,
                    body,
                    words.start(found),
                    words.end(found + 1),
                    null,
                    body.text().substring(words.start(found), words.end(found + 1)),
                    items);
        }
    }

    private static int number(Words words, int i) {
        if (i + 1 >= words.size()
                || !words.after(i).isBlank()
                || MEASURES.contains(words.get(i + 1))
                || words.is(i - 1, "a")
                || words.is(i - 1, "numero")
                || !words.get(i + 1).endsWith("s")) {
            return 0;
        }
        var word = words.get(i);
        var named = NUMBERS.indexOf(word);
        if (named >= 0) {
            return named + 2;
        }
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit) ? Integer.parseInt(word) : 0;
    }

    /// How many items the list has that starts after this line; 0 without a list.
    private static int items(String text, int from) {
        var items = 0;
        var blank = 0;
        var start = from + 1;
        while (start < text.length() && start - from < LONGEST_LIST) {
            var end = lineEnd(text, start);
            var line = text.substring(start, end);
            var stripped = line.strip();
            if (line.startsWith("* ") || line.startsWith("- ") || line.startsWith("+ ") || numbered(line)) {
                items++;
                blank = 0;
            } else if (stripped.isEmpty()) {
                blank++;
            } else if (items == 0 || blank > 0 && !line.startsWith(" ")) {
                return items;
            }
            start = end + 1;
        }
        return items;
    }

    private static boolean numbered(String line) {
        var dot = line.indexOf(". ");
        return dot > 0 && dot < 3 && line.substring(0, dot).chars().allMatch(Character::isDigit);
    }

    private static int lineEnd(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
