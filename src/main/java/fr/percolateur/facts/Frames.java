package fr.percolateur.facts;

import fr.percolateur.document.Place;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Phrases;
import java.util.Optional;
import java.util.Set;

/// The larger event that a meeting is part of, with its year: « dans le cadre de la Semaine des estuaires 2026 ».
record Frames(int year, Place place, String excerpt) {

    private static final Phrases WITHIN = new Phrases("""
            dans le cadre, a l'occasion, lors, pendant""");
    private static final Set<String> NAMES = Lexicon.of("""
            semaine, salon, festival, forum, mois, printemps, assises, rencontres, congres, biennale, sommet,
            universite""");
    private static final int REACH = 12;

    static Optional<Frames> of(Manuscript manuscript) {
        for (var passage : manuscript.passages()) {
            if (passage.key().equals("chapeau-text") || passage.key().equals(Manuscript.BODY)) {
                for (var match : WITHIN.in(passage.words())) {
                    var frame = named(passage, match.last());
                    if (frame.isPresent()) {
                        return frame;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Frames> named(Passage passage, int from) {
        var words = passage.words();
        var name = -1;
        for (var i = from + 1; i < words.size() && i <= from + REACH && within(words, i); i++) {
            if (NAMES.contains(words.get(i))
                    && Character.isUpperCase(words.written(i).charAt(0))) {
                name = i;
            }
            if (name >= 0 && year(words.get(i))) {
                return Optional.of(new Frames(
                        Integer.parseInt(words.get(i)),
                        passage.place(words.start(name)),
                        passage.text().substring(words.start(name), words.end(i))));
            }
        }
        return Optional.empty();
    }

    private static boolean within(Words words, int i) {
        var gap = words.after(i - 1);
        return gap.indexOf('.') < 0 && gap.indexOf(',') < 0 && gap.indexOf('(') < 0 && gap.indexOf('\n') < 0;
    }

    private static boolean year(String word) {
        return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
    }
}
