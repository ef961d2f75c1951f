package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.Name;
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

    private SpeakerReader() {}

    static List<EventFacts.Speaker> of(Reading reading) {
        var found = new LinkedHashMap<String, EventFacts.Speaker>();
        reading.lede().forEach(line -> keep(line, false, found));
        for (var section : reading.sections()) {
            var listed = section.topic() == Topic.SPEAKERS;
            for (var block : section.blocks()) {
                for (var line : block.lines()) {
                    keep(
                            line,
                            listed
                                    && !(block.kind() == Block.Kind.TEXT
                                            && line.text().length() > 300),
                            found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// The names of those who speak in one line.
    static List<String> names(String text) {
        return speaking(text, false).stream().map(Name::text).toList();
    }

    static List<String> names(Block block) {
        return block.lines().stream()
                .flatMap(line -> names(line.text()).stream())
                .distinct()
                .toList();
    }

    private static void keep(Line line, boolean listed, Map<String, EventFacts.Speaker> found) {
        var speaking = speaking(line.text(), listed);
        for (int i = 0; i < speaking.size(); i++) {
            var name = speaking.get(i);
            var until = i + 1 < speaking.size()
                    ? speaking.get(i + 1).from()
                    : line.text().length();
            var post = Post.of(line.text().substring(name.to(), until));
            var speaker = new EventFacts.Speaker(
                    null, name.text(), post.role(), post.organisation(), null, Fact.Origin.DEDUCED);
            found.merge(Words.fold(name.text()), speaker, SpeakerReader::fuller);
        }
    }

    private static EventFacts.Speaker fuller(EventFacts.Speaker known, EventFacts.Speaker again) {
        return known.role() == null && again.role() != null ? again : known;
    }

    private static List<Name> speaking(String text, boolean listed) {
        var names = Name.in(text);
        var folded = Words.fold(text).length() == text.length() ? Words.fold(text) : text.toLowerCase(Locale.ROOT);
        var told = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var before = folded.substring(Math.max(0, name.from() - 60), name.from());
            var after = folded.substring(name.to(), Math.min(folded.length(), name.to() + 60));
            told[i] = ROLE_AFTER.matcher(after).find()
                    || CUE_BEFORE.matcher(before).find()
                    || (listed && name.from() < 4)
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
