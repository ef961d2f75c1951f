package fr.percolateur.backstage;

import fr.percolateur.directory.Speech.State;
import org.jspecify.annotations.Nullable;

/// What one of the cast is at one of the demo’s meetings.
///
/// @param person their key in documents
/// @param invited days ago; null for one whom nobody wrote to
/// @param answered days ago; null for not yet
/// @param word what they answered with
record Part(
        String slug,
        String person,
        String part,
        State state,
        @Nullable Integer invited,
        @Nullable Integer answered,
        String word) {

    static Part listed(String slug, String person) {
        return new Part(slug, person, "intervenant", State.LISTED, null, null, "");
    }

    static Part accepted(String slug, String person, int invited, int answered, String word) {
        return new Part(slug, person, "intervenant", State.ACCEPTED, invited, answered, word);
    }

    static Part invited(String slug, String person, int invited) {
        return new Part(slug, person, "intervenant", State.INVITED, invited, null, "");
    }

    static Part declined(String slug, String person, int invited, int answered, String word) {
        return new Part(slug, person, "intervenant", State.DECLINED, invited, answered, word);
    }

    Part as(String role) {
        return new Part(slug, person, role, state, invited, answered, word);
    }
}
