package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Folder;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Slips of the keyboard where they spoil a fact: an accent, a percent sign, the end of an address, the name of a
/// venue.
final class TyposCheck implements Check {

    private static final Map<String, String> ACCENTED = Arrays.stream(
                    ("réunion réunions numérique numériques événement événements journée journées séance séances "
                                    + "accessibilité sécurité santé ministère région régions département départements métier métiers stratégie stratégies "
                                    + "préfecture université cité métro données démarche démarches dématérialisation développement expérimentation fédération "
                                    + "général générale générales intérêt présentation présentations déclaration découverte innové réseau réseaux matière "
                                    + "ingénierie début théâtre médiathèque bibliothèque hôtel entrée accès communauté communautés qualité société prévention "
                                    + "coopération interministérielle interministériel collectivités collectivité ségur défense médiation égalité")
                            .split(" "))
            .collect(Collectors.toMap(Words::fold, Function.identity(), (one, other) -> one));
    private static final Set<String> DATA = Set.of(
            "title",
            "lieu",
            "adresse",
            "categories",
            "tags",
            "acces.type",
            "acces.lignes.nom",
            "champs_informations.intitule",
            "serie");
    private static final Set<String> OFTEN_AFTER_PERCENT =
            Set.of("en", "numerique", "digital", "virtuel", "gratuit", "web", "distanciel", "online");
    private static final Set<String> PREPOSITIONS = Set.of("sur", "dans", "par", "avec", "vers", "chez");
    private static final Set<String> INFINITIVES = Lexicon.of("""
            ameliorer, accompagner, utiliser, organiser, integrer, evaluer, animer, aider, adapter, experimenter,
            analyser, informer, inscrire, ecouter, echanger, optimiser, elaborer, innover, ouvrir, engager""");
    private static final Set<String> DOUBLED = Lexicon.of("""
            de, la, le, les, des, du, et, un, une, pour, dans, sur, avec, aux, au""");
    private static final Set<String> ENDINGS = Set.of("fr", "com", "org", "net");
    private static final Set<String> COUNTRIES = Lexicon.of("""
            eu, io, be, ch, ca, co, cm, fm, cr, fi, gr, hr, ne, nl, nu, er, om, cc, ro, re, pf, tf, wf, gf, mf, bf,
            pr, ar, br, ir, kr, mr, sr, tr, dr, cat, ong, orange, lat, men, new, bet, vet, nec, ink""");
    private static final Pattern HOST = Pattern.compile("(?:@|//)([a-z\\d.-]{1,200})");
    private static final int SHORTEST_VENUE = 12;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var passage : manuscript.passages()) {
            words(passage, margin);
        }
        for (var link : manuscript.links()) {
            var host = HOST.matcher(Words.fold(link.target()));
            if (host.find() && misspelt(host.group(1))) {
                margin.note(Code.TYPO_DATA, link.targetPlace(), link.target().strip(), null, host.group(1));
            }
        }
    }

    @Override
    public void compare(Manuscript manuscript, Folder folder, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        manuscript.header("lieu").ifPresent(passage -> {
            var mine = passage.text().strip();
            if (mine.length() < SHORTEST_VENUE || folder.venues().getOrDefault(mine, 0) > 1) {
                return;
            }
            var folded = bare(mine);
            var often = folder.venues().keySet().stream()
                    .filter(other -> Distance.one(folded, bare(other)))
                    .toList();
            var count = folder.venues().entrySet().stream()
                    .filter(entry -> often.stream().anyMatch(one -> bare(one).equals(bare(entry.getKey()))))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (count > 1) {
                var right = often.stream()
                        .max(Comparator.comparing(folder.venues()::get))
                        .orElseThrow();
                margin.noteAs(Code.TYPO_DATA, "near", passage.place(0), mine, right, mine, right, count);
            }
        });
    }

    private static void words(Passage passage, Margin margin) {
        var words = passage.words();
        var data = DATA.contains(passage.key());
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var after = words.after(i);
            var right = data ? ACCENTED.get(word) : null;
            if (right != null && unaccented(words, i, right)) {
                note(passage, i, i, Character.isUpperCase(words.written(i).charAt(0)) ? capital(right) : right, margin);
            } else if (word.equals("100")
                    && after.equals(" ")
                    && i + 1 < words.size()
                    && OFTEN_AFTER_PERCENT.contains(words.get(i + 1))
                    && (!words.is(i + 1, "en") || words.is(i + 2, "ligne"))) {
                note(
                        passage,
                        i,
                        words.is(i + 1, "en") ? i + 2 : i + 1,
                        "100 % " + (words.is(i + 1, "en") ? "en ligne" : words.written(i + 1)),
                        margin);
            } else if (PREPOSITIONS.contains(word)
                    && words.is(i + 1, "l")
                    && words.after(i + 1).equals("'")
                    && i + 2 < words.size()
                    && INFINITIVES.contains(words.get(i + 2))) {
                note(passage, i, i + 2, null, margin);
            } else if (DOUBLED.contains(word)
                    && words.is(i + 1, word)
                    && after.isBlank()
                    && after.indexOf('\n') < 0
                    && words.written(i).equalsIgnoreCase(words.written(i + 1))
                    && words.written(i + 1).equals(word)) {
                note(passage, i, i + 1, words.written(i), margin);
            }
        }
    }

    private static boolean unaccented(Words words, int i, String right) {
        var written = words.written(i);
        if (written.chars().anyMatch(c -> c > 127) || written.equals(written.toUpperCase(Locale.ROOT))) {
            return false;
        }
        // a capital may go without its accent, and a piece of an address has none
        var inner = Words.fold(right.substring(1)).equals(right.substring(1));
        var before = i == 0 ? "" : words.after(i - 1);
        var joined =
                ".@/_#-".indexOf(words.after(i).isEmpty() ? ' ' : words.after(i).charAt(0)) >= 0
                                && words.after(i).length() == 1
                        || !before.isEmpty()
                                && "@/_#.-".indexOf(before.charAt(before.length() - 1)) >= 0
                                && before.length() == 1;
        return !(inner && Character.isUpperCase(written.charAt(0))) && !joined;
    }

    private static boolean misspelt(String host) {
        var labels = host.split("\\.");
        var last = labels[labels.length - 1];
        if (labels.length < 2 || ENDINGS.contains(last) || COUNTRIES.contains(last)) {
            return labels.length > 2
                    && last.equals("fr")
                    && !labels[labels.length - 2].equals("gouv")
                    && Distance.one(labels[labels.length - 2], "gouv")
                    && !labels[labels.length - 2].equals("gov.uk");
        }
        return ENDINGS.stream()
                .anyMatch(ending ->
                        Distance.one(last, ending) || last.startsWith(ending) && last.length() <= ending.length() + 1);
    }

    private static String bare(String venue) {
        var folded = Words.fold(venue.strip());
        return folded.startsWith("le ") || folded.startsWith("la ") ? folded.substring(3) : folded;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.FRANCE) + word.substring(1);
    }

    private static void note(
            Passage passage, int first, int last, @org.jspecify.annotations.Nullable String mend, Margin margin) {
        var from = passage.words().start(first);
        var to = passage.words().end(last);
        margin.note(Code.TYPO_DATA, passage, from, to, mend, passage.text().substring(from, to));
    }
}
