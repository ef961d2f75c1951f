package fr.percolateur.facts;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.rules.Card;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import fr.percolateur.rules.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether title, lede and text speak of one thing, and whether there is a thing at all.
final class SubjectCheck implements Check {

    private static final int SHORTEST_TEXT = 80;
    private static final int TEST_PAGE = 40;
    private static final int EMPTY_PAGE = 12;
    private static final Set<String> KINDS = Set.of(
            "hackathon",
            "webinaire",
            "formation",
            "meetup",
            "conference",
            "seminaire",
            "salon",
            "colloque",
            "masterclass");
    private static final Set<String> ARTICLES = Set.of("un", "une", "le", "la", "ce", "cet", "cette");
    private static final Set<String> TRIAL_TITLES = Lexicon.of("""
            test, tests, essai, essais, titre, evenement, evenements, actualite, actualites, page, article, exemple,
            brouillon, sans titre, nouvel evenement, nouvel article, nouvelle page, nouveau document, untitled, demo,
            toto, titi, foo, lorem ipsum, page de test, evenement test, test evenement, article test, test article,
            actualite test, test actualite, hello world, ceci est un test""");
    private static final Phrases LOREM = new Phrases("""
            lorem ipsum, dolor sit amet, consectetur adipiscing""");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var body = manuscript.body();
        var lede = manuscript.header("chapeau-text").stream().toList();
        var length = body.words().size()
                + lede.stream().mapToInt(passage -> passage.words().size()).sum();
        trial(manuscript, lede, length, margin);
        if (length >= SHORTEST_TEXT && manuscript.event()) {
            manuscript.header("title").ifPresent(title -> title(title, lede, body, margin));
            lede.forEach(passage -> kind(manuscript, passage, margin));
        }
    }

    private static void trial(Manuscript manuscript, List<Passage> lede, int length, Margin margin) {
        var title = Card.title(manuscript.document().title());
        var bare = title.replaceAll("(?: (?:\\d+|n|no|numero))+$", "");
        var filler = LOREM.in(manuscript.body().words()).isEmpty() ? 0 : 1;
        for (var passage : lede) {
            filler += LOREM.in(passage.words()).size();
        }
        var header = manuscript.document().frontMatter();
        var empty = manuscript.event()
                && length < EMPTY_PAGE
                && header.get("event_start_date").isEmpty()
                && header.mappings("champs_informations").isEmpty();
        if (filler > 0
                || TRIAL_TITLES.contains(bare) && length < 3 * TEST_PAGE
                || named(title) && length < TEST_PAGE
                || empty) {
            margin.note(
                    Code.LOREM_TEST_PAGE,
                    HeaderCheck.missing(manuscript),
                    manuscript.document().title(),
                    null);
        }
    }

    private static boolean named(String title) {
        return title.startsWith("test ")
                || title.endsWith(" test")
                || title.startsWith("essai ")
                || title.endsWith(" essai");
    }

    private static void title(Passage title, List<Passage> lede, Passage body, Margin margin) {
        var rest = new ArrayList<>(lede);
        rest.add(body);
        var text = Vocabulary.of(rest);
        var words = title.words();
        var missing = new ArrayList<String>();
        var telling = 0;
        for (var i = 0; i < words.size(); i++) {
            var acronym = words.written(i).length() > 2
                    && words.written(i).equals(words.written(i).toUpperCase(java.util.Locale.ROOT));
            if (Vocabulary.telling(words.get(i))
                    || acronym && words.get(i).chars().noneMatch(Character::isDigit)) {
                telling++;
                if (!text.has(words.get(i))) {
                    missing.add(words.written(i));
                }
            }
        }
        if (telling > 1 && missing.size() * 2 > telling) {
            margin.note(Code.CONTENT_MISMATCH, title.place(0), title.text(), null, String.join(" ", missing));
        }
    }

    /// « Organise un hackathon » in the lede of what is nowhere else a hackathon.
    private static void kind(Manuscript manuscript, Passage lede, Margin margin) {
        var words = lede.words();
        for (var i = 1; i < words.size(); i++) {
            if (KINDS.contains(words.get(i)) && ARTICLES.contains(words.get(i - 1))) {
                var rest = manuscript.passages().stream()
                        .filter(passage -> passage != lede)
                        .toList();
                if (!Vocabulary.of(rest).has(words.get(i))) {
                    margin.noteAs(
                            Code.CONTENT_MISMATCH,
                            "kind",
                            lede.place(words.start(i)),
                            words.written(i),
                            null,
                            words.written(i));
                    return;
                }
            }
        }
    }
}
