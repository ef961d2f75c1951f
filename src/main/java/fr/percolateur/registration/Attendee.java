package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a person says of themselves to attend.
///
/// @param email in lower case: one address is one person
/// @param accompanied whether a carer or interpreter of one’s own comes along, who takes a place too
/// @param consents what was agreed to, apart from registering
/// @param answers to the organiser’s questions, by their ids
/// @param needs to take part, given with explicit consent; empty for none
public record Attendee(
        Mode mode,
        String givenName,
        String familyName,
        String email,
        String position,
        String organisation,
        boolean accompanied,
        List<String> consents,
        Map<String, String> answers,
        String needs) {

    public Attendee {
        email = email.strip().toLowerCase(Locale.ROOT);
        consents = List.copyOf(consents);
        answers = Map.copyOf(answers);
    }

    int places() {
        return accompanied ? 2 : 1;
    }
}
