package fr.percolateur.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person’s name in a text, told by its shape: two to four capitalised words of which none belongs to an institution.
public record Name(int from, int to, String text) {

    private static final String WORD = "\\p{Lu}[\\p{L}'’]{0,30}(?:-\\p{L}[\\p{L}'’]{0,30}){0,3}";
    private static final Pattern SHAPE = Pattern.compile("(?<![\\p{L}\\d.@/_-])" + WORD
            + "(?: (?:(?:de la|de|du|des|le|la|van|von|den|der|ben|el|di|da|dos) ){0,2}(?:d['’])?" + WORD
            + "){1,5}(?![\\p{L}\\d@_])(?!\\.\\p{L})");
    private static final Set<String> HONORIFICS =
            Set.of("m", "mme", "monsieur", "madame", "dr", "pr", "docteur", "maitre");

    /// « Le Goff » is a name, though « Le Phare » is none.
    private static final Set<String> PARTICLES = Set.of("Le", "La", "Les", "Des", "Un");

    /// Words that begin or make up the names of institutions, places, programmes and rubrics, never those of people.
    private static final Set<String> INSTITUTIONAL =
            Set.of(("accueil acces action administration administrations agence agenda agent "
                            + "agents animation anime animee api appel assemblee assistance association atelier ateliers au aux avec "
                            + "banque beta bibliotheque blue bluehats bureau cabinet cafe caisse carte ce centre ces cet cette chambre "
                            + "cite club cnil code college comite commissariat commission commune communaute comment concours conclusion "
                            + "conference conseil cour culture dans data date debat defi demarches demo departement des design "
                            + "designgouv developpement digital dinsic dinum direction dites ecole education elysee emploi en ensemble "
                            + "entrepreneur entrepreneurs equipe espace est et etalab etat europe evenement fonction fondation formation "
                            + "forum france franceconnect francetransfert galerie gendarmerie gouv gouvernement grand grande groupe "
                            + "hackathon hub ia il ile incubateur information informations innovation insee institut "
                            + "intelligence interieur international intervention introduction inscription inscriptions interet journee "
                            + "jury justice la laboratoire labo le les lieu live logiciel l'etat lab maison mairie marche masterclass "
                            + "meetup metro metropole ministere ministre mission mobilier mobilisation mots nom nos notre nous numerique "
                            + "observatoire office open ouverture palais par parlement paris partage particulier pause plan plateforme "
                            + "pole police pour prefecture prenom presentation president presidence prix produit programme projet "
                            + "propos public publics publique questions recherche region republique reseau retour saison salle salon "
                            + "sante secretariat semaine seminaire senat sequence service services session societe source start startup "
                            + "startups sur syndicat systeme systemes table tech temps territoire territoires tiers transformation "
                            + "transfo transition travail tres tribunal un une union universite ux ville villes visio vous webinaire "
                            + "agriculture armees lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin "
                            + "juillet aout septembre octobre novembre decembre deux trois quatre google microsoft youtube nantes lyon "
                            + "lille marseille bordeaux toulouse rennes strasbourg montpellier grenoble internet premier premiere "
                            + "occitanie bretagne normandie aquitaine corse alsace lorraine bourgogne picardie auvergne provence "
                            + "limousin guadeloupe martinique guyane mayotte reunion sgar dreal dgfip rectorat retex fonds "
                            + "puis selon chez entre dont mot direct responsable directeur directrice chef cheffe expert experte delegue deleguee conseiller "
                            + "conseillere designer developpeur developpeuse chargee charge adjoint adjointe professeur invite "
                            + "invitee invites moderation moderateur grand-temoin temoignage temoignages bar rue avenue place gare")
                    .split(" "));

    public static List<Name> in(String text) {
        var found = new ArrayList<Name>();
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            var name = trimmed(matcher.start(), matcher.group());
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    /// « Mme Ada Lune » is Ada Lune; « Introduction Ada Lune » too; « Ada Lune Direction » is no name.
    private static @Nullable Name trimmed(int from, String words) {
        var parts = new ArrayList<>(Arrays.asList(words.split(" ")));
        int start = from;
        while (!parts.isEmpty()
                && (foreign(parts.getFirst())
                        || Character.isLowerCase(parts.getFirst().charAt(0)))) {
            start += parts.removeFirst().length() + 1;
        }
        while (!parts.isEmpty()
                && (foreign(parts.getLast()) || parts.getLast().chars().noneMatch(Character::isUpperCase))) {
            parts.removeLast();
        }
        var name = String.join(" ", parts);
        var human = parts.size() >= 2
                && Character.isUpperCase(parts.getFirst().charAt(0))
                && parts.getFirst().length() >= 2
                && !parts.getFirst().equals(parts.getFirst().toUpperCase(Locale.ROOT))
                && parts.stream().noneMatch(part -> foreign(part) && !PARTICLES.contains(part));
        return human ? new Name(start, start + name.length(), name) : null;
    }

    private static boolean foreign(String word) {
        var folded = Words.fold(word);
        var bare = folded.startsWith("l'") || folded.startsWith("d'") ? folded.substring(2) : folded;
        return INSTITUTIONAL.contains(folded)
                || (bare.length() < folded.length() && INSTITUTIONAL.contains(bare))
                || HONORIFICS.contains(folded);
    }
}
