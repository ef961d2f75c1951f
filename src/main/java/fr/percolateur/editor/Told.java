package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import java.util.Set;

/// What was done just now, or could not be, in a sentence.
///
/// @param sentence empty for nothing
public record Told(Tone tone, String sentence) {

    static final Told NOTHING = new Told(Tone.DONE, "");

    private static final Set<String> DONE =
            Set.of("cree", "enregistre", "fusionne", "propose", "restaure", "ecarte", "rectifie", "decline");
    private static final Set<String> UNDONE = Set.of("irretabli", "devance", "sansproposition");

    static Told done(String word) {
        return new Told(Tone.DONE, say("editor.done." + word));
    }

    static Told undone(String word) {
        return new Told(Tone.WARNING, say("editor.done." + word));
    }

    /// After the redirection that said so: `?fait=enregistre`.
    static Told after(String word) {
        return DONE.contains(word) ? done(word) : UNDONE.contains(word) ? undone(word) : NOTHING;
    }
}
