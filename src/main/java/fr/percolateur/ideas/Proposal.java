package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.List;

/// An idea as it is typed.
///
/// @param theme slug of a theme; empty for none
/// @param masked whether the person wants no name beneath it
public record Proposal(String title, String why, String audience, String theme, boolean masked) {

    static final int TITLE = 140;
    static final int WHY = 2_000;
    static final int AUDIENCE = 300;

    public static final Proposal EMPTY = new Proposal("", "", "", "", false);

    public Proposal {
        title = Typed.line(title);
        why = Typed.text(why);
        audience = Typed.line(audience);
        theme = Typed.line(theme);
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        check("titre", title, TITLE, mistakes);
        check("pourquoi", why, WHY, mistakes);
        check("public", audience, AUDIENCE, mistakes);
        return mistakes;
    }

    private static void check(String field, String typed, int longest, List<FieldError> mistakes) {
        var length = typed.codePointCount(0, typed.length());
        if (length == 0) {
            mistakes.add(new FieldError(field, say("ideas.mistake." + field)));
        } else if (length > longest) {
            mistakes.add(new FieldError(field, say("ideas.mistake.long", length, longest)));
        }
    }
}
