package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A speaker and the team wrote at once: both texts of each field, and a choice of which to keep.
///
/// @param kept what the speaker sent, carried along unseen
public record ClashPage(Page page, String action, String title, Map<String, String> kept, List<Both> fields) {

    private static final String CHOICE = "garder-";

    /// What the team’s text is chosen by, and sent along under.
    private static final String THEIRS = "equipe";

    /// @param name of the choice, such as `garder-fonction`
    public record Both(String name, String label, List<Choice> choices) {}

    static ClashPage of(Page page, String action, String title, AnswerForm mine, Standing theirs) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("vu", theirs.mark());
        kept.put("reponse", mine.answer());
        kept.put("mot", mine.word());
        kept.put("fonction", mine.position());
        kept.put("organisme", mine.organisation());
        kept.put("presentation", mine.biography());
        kept.put(THEIRS + "-fonction", theirs.position());
        kept.put(THEIRS + "-organisme", theirs.organisation());
        kept.put(THEIRS + "-presentation", theirs.biography());
        kept.put("image", mine.image() ? "oui" : "");
        kept.put("enregistrement", mine.recording() ? "oui" : "");
        var fields = Stream.of(
                        both("fonction", "speakers.position", mine.position(), theirs.position()),
                        both("organisme", "speakers.organisation", mine.organisation(), theirs.organisation()),
                        both("presentation", "speakers.biography", mine.biography(), theirs.biography()))
                .flatMap(both -> both)
                .toList();
        return new ClashPage(page, action, title, kept, fields);
    }

    private static Stream<Both> both(String field, String label, String mine, String theirs) {
        return mine.equals(theirs)
                ? Stream.of()
                : Stream.of(new Both(
                        CHOICE + field,
                        say(label),
                        List.of(
                                new Choice("moi", say("speakers.clash.mine"), told(mine), true),
                                new Choice(THEIRS, say("speakers.clash.theirs"), told(theirs), false))));
    }

    /// The text of a field that was chosen; the speaker’s own where there was nothing to choose.
    static String chosen(String field, Map<String, String> sent) {
        var theirs = THEIRS.equals(sent.get(CHOICE + field));
        return sent.getOrDefault(theirs ? THEIRS + "-" + field : field, "");
    }

    private static String told(String text) {
        return text.isEmpty() ? say("speakers.clash.nothing") : text;
    }
}
