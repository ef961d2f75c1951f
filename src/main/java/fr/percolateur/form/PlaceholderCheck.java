package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import fr.percolateur.rules.Provisional;
import java.util.Locale;
import java.util.Set;

/// What an editor wrote to come back to: « lien à ajouter », « Prénom Nom », « [encadré] », « xxxx € ».
///
/// « À venir » and its like also stand in finished sentences (« les mois à venir », « invités à compléter ») : they
/// count only where nothing follows, after the name of a thing to fill in or alone on their line.
final class PlaceholderCheck implements Check {

    private static final Phrases ALWAYS = new Phrases("""
            lien a ajouter, lien a inserer, lien a mettre, lien a completer, url a venir, lien a integrer,
            lien a creer, photo a inserer, image a inserer, texte a venir, titre a venir, texte provisoire,
            titre provisoire, inserer ici, inserer le, inserer la, inserer un, inserer une, inserer lien,
            fonction entite, nom de l'intervenant, nom de l'intervenante, titre de l'intervention,
            titre de la conference, ceci est un test, texte de test, blabla, bla bla, azerty, qwerty, todo, fixme,
            sera ajoute ici, sera ajoutee ici, seront ajoutes ici, seront ajoutees ici, texte a reprendre,
            plus d'informations prochainement, plus d'infos prochainement, plus de details prochainement,
            plus d'informations a venir, plus d'infos a venir, placeholder, copie de copie, a completer ici, page en construction, contenu en cours, undefined""");
    private static final Phrases OPEN_ENDED = new Phrases("""
            a venir, a completer, a preciser, a definir, a confirmer, a renseigner, a rediger, a ajouter, a inserer,
            a reprendre, a reformuler, a remplacer, a finaliser, a verifier, a valider, a determiner, a mettre a jour, a relire, a trouver, en cours de construction, en construction,
            en cours de redaction, en cours d'elaboration, en cours de finalisation, en cours de definition,
            en cours de preparation, en attente, en attente de confirmation, bientot disponible, bientot en ligne,
            disponible prochainement, disponibles prochainement, communique ulterieurement,
            communiquee ulterieurement, communiques ulterieurement, communiquees ulterieurement,
            communique prochainement, communiques prochainement, communiquee prochainement,
            communiquees prochainement, precise ulterieurement, precisee ulterieurement""");
    private static final Set<String> THINGS = Lexicon.of("""
            date, dates, lieu, heure, heures, horaire, horaires, programme, deroule, intervenant, intervenants,
            intervenante, intervenantes, information, informations, info, infos, detail, details, lien, liens,
            inscription, inscriptions, salle, adresse, titre, texte, resume, description, photo, photos, image,
            visuel, modalites, contact, animateur, animatrice, chapeau, agenda, sujet, thematique, orateur, orateurs,
            speaker, speakers, duree, acces, tarif, suite, nom, noms, replay""");
    private static final Set<String> SOON = Set.of("prochainement", "bientot", "ulterieurement", "rapidement", "tres");
    private static final Set<String> NOTES = Lexicon.of("""
            encadre, double, doublon, duplication, duplicata, dupliquer, copie, copy, brouillon, draft, test, lien,
            url, todo, tbd, tbc, inserer, ajouter, mettre, completer, relire, nom, prenom, date, lieu, heure, xx, xxx,
            xxxx, x, bouton, chapo, supprimer, archive, obsolete, reprise""");
    private static final Set<String> NOTES_ALONE = Lexicon.of("""
            photo, image, visuel, video, logo, titre, chapeau, texte, citation, source, tableau, intertitre, legende""");
    private static final Set<String> COUNTED = Lexicon.of("""
            mois, jours, semaines, ans, annees, euros, personnes, participants, agents, projets, heures, minutes,
            places, millions, milliers, pourcent""");
    private static final Set<String> OWNERS = Set.of("notre", "votre", "nos", "vos", "cette");
    private static final Set<String> NEVER_AFTER_OWNERS = Lexicon.of("""
            aux, au, des, du, dans, sur, avec, le, la, les, un, une, par""");
    private static final int REACH = 6;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var passage : manuscript.passages()) {
            if (!passage.key().endsWith("alternative-textuelle")) {
                phrases(passage, margin);
                words(passage, margin);
                brackets(passage, margin);
            }
        }
        for (var link : manuscript.links()) {
            if (Provisional.target(link)) {
                margin.note(
                        Code.PLACEHOLDER,
                        link.targetPlace(),
                        link.target().strip(),
                        null,
                        link.target().strip());
            }
        }
    }

    private static void phrases(Passage passage, Margin margin) {
        var words = passage.words();
        for (var match : ALWAYS.in(words)) {
            note(passage, match.first(), match.last(), margin);
        }
        for (var match : OPEN_ENDED.in(words)) {
            var last = match.last();
            while (last + 1 < words.size()
                    && SOON.contains(words.get(last + 1))
                    && words.after(last).isBlank()) {
                last++;
            }
            if (ends(words.after(last))) {
                var alone = starts(passage, words.start(match.first()));
                var thing = alone ? match.first() : thing(words, match.first());
                if (thing >= 0) {
                    note(passage, thing, last, margin);
                }
            }
        }
    }

    private static boolean ends(String after) {
        var gap = after.replaceFirst("^[ *_\"»’']+", "");
        return gap.isEmpty() || ".)]\n\r…!|".indexOf(gap.charAt(0)) >= 0;
    }

    private static boolean starts(Passage passage, int at) {
        var prose = passage.prose();
        var before = at - 1;
        while (before >= 0 && (" *_>#".indexOf(prose.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || "\n\r([:|–—-".indexOf(prose.charAt(before)) >= 0;
    }

    /// The nearest thing to fill in before the words « à venir », in the same clause.
    private static int thing(Words words, int from) {
        for (var i = from - 1; i >= 0 && i >= from - REACH; i--) {
            var gap = words.after(i);
            if (gap.indexOf('.') >= 0
                    || gap.indexOf('\n') >= 0
                    || gap.indexOf(';') >= 0
                    || gap.indexOf(',') >= 0
                    || gap.indexOf('(') >= 0) {
                return -1;
            }
            if (THINGS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void words(Passage passage, Margin margin) {
        var words = passage.words();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.length() >= 2 && word.chars().allMatch(c -> c == 'x') && !roman(words, i)
                    || word.equals("x") && unit(words, i)
                    || asks(words, i)
                    || (word.equals("tbd") || word.equals("tbc"))
                            && Character.isUpperCase(words.written(i).charAt(0))
                    || Mash.typed(words.written(i))) {
                note(passage, i, i, margin);
            } else if (i + 1 < words.size() && words.after(i).isBlank()) {
                var next = words.get(i + 1);
                if (word.equals("prenom") && next.equals("nom") && capital(words, i) && capital(words, i + 1)
                        || word.equals("nom") && next.equals("prenom") && capital(words, i) && capital(words, i + 1)
                        || OWNERS.contains(words.written(i).toLowerCase(Locale.ROOT))
                                && NEVER_AFTER_OWNERS.contains(next)) {
                    note(passage, i, i + 1, margin);
                }
            }
        }
    }

    /// « Salle : ??? »
    private static boolean asks(Words words, int i) {
        return words.after(i).strip().replace(" ", "").startsWith(":???");
    }

    private static boolean unit(Words words, int i) {
        return Character.isUpperCase(words.written(i).charAt(0))
                && (words.after(i).isBlank() && i + 1 < words.size() && COUNTED.contains(words.get(i + 1))
                        || words.after(i).strip().startsWith("€")
                        || words.after(i).strip().startsWith("%"));
    }

    private static boolean roman(Words words, int i) {
        return words.get(i).equals("xx")
                && (words.is(i - 1, "siecle")
                        || words.is(i + 1, "siecle")
                        || words.is(i + 1, "eme")
                        || words.is(i + 1, "e"));
    }

    private static boolean capital(Words words, int i) {
        return Character.isUpperCase(words.written(i).charAt(0));
    }

    /// « [double] Le Forum », « [encadré] » : brackets that are no link and hold a note to oneself.
    private static void brackets(Passage passage, Margin margin) {
        var text = passage.markup();
        var close = -1;
        for (var open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            close = close > open ? close : text.indexOf(']', open);
            if (close < 0) {
                return;
            }
            var next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
            if (close - open > 150 || next == '(' || next == '[' || next == ':') {
                continue;
            }
            var note = Words.fold(text.substring(open + 1, close)).strip();
            var first = note.split("[^\\p{L}\\p{N}]+", 2)[0];
            if (NOTES.contains(first)
                    || NOTES_ALONE.contains(first) && !passage.key().equals("title")) {
                margin.note(Code.PLACEHOLDER, passage, open, close + 1, null, text.substring(open, close + 1));
            }
        }
    }

    private static void note(Passage passage, int first, int last, Margin margin) {
        var words = passage.words();
        var from = words.start(first);
        var to = words.end(last);
        margin.note(
                Code.PLACEHOLDER,
                passage,
                from,
                to,
                null,
                Margin.shortened(passage.text().substring(from, to)));
    }
}
