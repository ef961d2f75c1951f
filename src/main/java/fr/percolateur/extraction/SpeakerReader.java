package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.Name;
import fr.percolateur.prose.Timed;
import fr.percolateur.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds who speaks: a name alone is not enough, something must say that the person takes part.
final class SpeakerReader {

    private static final String ROLE =
            "(?:(?:ex-|ancien(?:ne)? )?(?:co-?|vice-?|sous-?|haute?-?|data[- ])?(?:direct(?:eur|rice)|cheff?e?s?\\b|responsables?|conseill|delegu|president|ministre|secretaire"
                    + "|professeur|enseignant|chercheu|designers?|develop|scientist|analyst|expert|juriste|charge|coordinat|coordonnat|adjoint|fondat|ingenieur"
                    + "|membres?\\b|maire|prefet|administrat|consultant|doctor|avocat|journaliste|product|ux\\b|ui\\b|coach|format(?:eur|rice)"
                    + "|animat(?:eur|rice)|entrepreneur|commissaire|inspect|rapporteu|depute|senat|mentor|architecte|cto\\b|ceo\\b|cio\\b|dsi\\b"
                    + "|chief|lead|manager|head|intra|fonctionnaire|sociolog|philosoph|ecrivain|auteur|autrice|specialiste|gerant|pilote|referent"
                    + "|correspondant|facilitat|statisticien|economiste|magistrat|medecin|historien|redact|agent|gestionnaire|fondateur|attache))";
    private static final Pattern ROLE_AFTER = Pattern.compile("^ ?(?:,|\\(|-|–|—|:|/|;) ?(?:la |le |l')?" + ROLE);
    private static final Pattern CUE_BEFORE =
            Pattern.compile("(?:\\b(?:par|avec|notamment|en presence de|aux cotes de|autour de)"
                    + "|\\b(?:intervention|introduction|ouverture|conclusion|cloture|animation|presentation|temoignage|keynote|mots?|propos \\w+"
                    + "|moderation|discours|accueil)s? (?:\\w+ )?(?:de|d'|par)"
                    + "|\\b(?:invitee?s?|animat(?:eur|rice)s?|intervenant(?:e|s|es)?|moderat(?:eur|rice)|orat(?:eur|rice)s?|formateurs?|formatrices?|avec) ?:)"
                    + " ?(?:m\\. |mme |monsieur |madame )?$");
    private static final Pattern JOIN = Pattern.compile(
            " ?(?:\\([^()]{0,120}\\))? ?(?:,|et|&|, et|ainsi que|, ainsi que|puis|/|-)? ?(?:de |d'|par )?(?:m\\. |mme )?");

    /// « Accueil (Ada Lune) », « Accueil – Ada Lune », in an item of a programme.
    private static final Pattern APPOSED_BEFORE = Pattern.compile("(?:\\(|, | [-–—|] )(?:m\\. |mme )?$");
    private static final Pattern APPOSED_AFTER = Pattern.compile("^ ?(?:,|\\(| [-–—] )");

    private static final Pattern ACRONYM = Pattern.compile("^\\p{Lu}{2,}\\b|\\b\\p{Lu}{2,4}\\b");

    /// Where a name stands: in a list of speakers it needs no more, in a programme a mark, in prose a word.
    private enum Context {
        LISTED,
        PROGRAMME,
        PROSE
    }

    private SpeakerReader() {}

    static List<EventFacts.Speaker> of(Reading reading) {
        var found = new LinkedHashMap<String, EventFacts.Speaker>();
        reading.lede().forEach(line -> keep(line, Context.PROSE, found));
        for (var section : reading.sections()) {
            var listed = section.topic() == Topic.SPEAKERS;
            var programme = section.topic() == Topic.PROGRAMME;
            for (var block : section.blocks()) {
                for (var line : block.lines()) {
                    var context = listed
                                    && !(block.kind() == Block.Kind.TEXT
                                            && line.text().length() > 300)
                            ? Context.LISTED
                            : programme || Timed.of(line.text()) != null ? Context.PROGRAMME : Context.PROSE;
                    keep(line, context, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// The names of those who speak in one line.
    static List<String> names(String text) {
        return names(text, Context.PROSE);
    }

    private static List<String> names(String text, Context context) {
        return speaking(text, context).stream().map(Name::text).toList();
    }

    /// The names of those who speak in an item of the programme.
    static List<String> names(Block block) {
        return block.lines().stream()
                .flatMap(line -> names(line.text(), Context.PROGRAMME).stream())
                .distinct()
                .toList();
    }

    private static void keep(Line line, Context context, Map<String, EventFacts.Speaker> found) {
        var speaking = speaking(line.text(), context);
        for (int i = 0; i < speaking.size(); i++) {
            var name = speaking.get(i);
            var until = i + 1 < speaking.size()
                    ? speaking.get(i + 1).from()
                    : line.text().length();
            var post = Post.of(line.text().substring(name.to(), until));
            var speaker = new EventFacts.Speaker(
                    null, name.text(), post.role(), post.organisation(), null, null, Fact.Origin.DEDUCED);
            found.merge(Words.fold(name.text()), speaker, SpeakerReader::fuller);
        }
    }

    private static EventFacts.Speaker fuller(EventFacts.Speaker known, EventFacts.Speaker again) {
        return known.role() == null && again.role() != null ? again : known;
    }

    private static List<Name> speaking(String text, Context context) {
        var names = Name.in(text);
        var folded = Words.fold(text).length() == text.length() ? Words.fold(text) : text.toLowerCase(Locale.ROOT);
        var told = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var before = folded.substring(Math.max(0, name.from() - 60), name.from());
            var after = folded.substring(name.to(), Math.min(folded.length(), name.to() + 60));
            told[i] = ROLE_AFTER.matcher(after).find()
                    || CUE_BEFORE.matcher(before).find()
                    || (context == Context.LISTED && name.from() < 4)
                    || (context == Context.PROGRAMME
                            && !ACRONYM.matcher(name.text()).find()
                            && (APPOSED_BEFORE.matcher(before).find()
                                    || name.from() < 4
                                            && APPOSED_AFTER.matcher(after).find()))
                    || (i > 0 && told[i - 1] && joined(folded, names.get(i - 1), name));
        }
        // « Ada Lune et Zoé Brume, membres de l’équipe »: the role comes after the last.
        for (int i = names.size() - 2; i >= 0; i--) {
            told[i] = told[i] || (told[i + 1] && listJoined(folded, names.get(i), names.get(i + 1)));
        }
        var speaking = new ArrayList<Name>();
        for (int i = 0; i < told.length; i++) {
            if (told[i]) {
                speaking.add(names.get(i));
            }
        }
        return speaking;
    }

    private static boolean joined(String folded, Name one, Name other) {
        return other.from() - one.to() < 140
                && JOIN.matcher(folded.substring(one.to(), other.from())).matches();
    }

    private static boolean listJoined(String folded, Name one, Name other) {
        var between = folded.substring(one.to(), other.from()).strip();
        return between.equals("et") || between.equals(",") || between.equals("&");
    }
}
