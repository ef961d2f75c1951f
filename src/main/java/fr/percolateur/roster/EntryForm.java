package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.terms.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// A person whom an organiser enters, as it was typed.
public record EntryForm(
        String mode,
        String givenName,
        String familyName,
        String email,
        String position,
        String organisation,
        boolean accompanied) {

    private static final int LONG = 200;

    static final EntryForm EMPTY = new EntryForm("", "", "", "", "", "", false);

    static EntryForm of(MultiValueMap<String, String> fields) {
        return new EntryForm(
                line(fields, "mode"),
                line(fields, "prenom"),
                line(fields, "nom"),
                line(fields, "courriel"),
                line(fields, "fonction"),
                line(fields, "organisme"),
                !line(fields, "accompagnant").isEmpty());
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }

    /// What is wrong; none when [#attendee] may be asked for.
    List<FieldError> mistakes(Set<Mode> offered) {
        var mistakes = new ArrayList<FieldError>();
        if (Mode.of(mode).filter(offered::contains).isEmpty()) {
            mistakes.add(new FieldError("mode", say("roster.entry.mode.missing")));
        }
        require(mistakes, "prenom", givenName);
        require(mistakes, "nom", familyName);
        if (EmailAddress.parse(email).isEmpty()) {
            mistakes.add(new FieldError("courriel", say("roster.entry.courriel.wrong")));
        }
        limit(mistakes, "fonction", position);
        limit(mistakes, "organisme", organisation);
        return mistakes;
    }

    private static void require(List<FieldError> mistakes, String field, String value) {
        if (value.isEmpty()) {
            mistakes.add(new FieldError(field, say("roster.entry." + field + ".missing")));
        }
        limit(mistakes, field, value);
    }

    private static void limit(List<FieldError> mistakes, String field, String value) {
        if (value.length() > LONG) {
            mistakes.add(new FieldError(field, say("roster.entry.long", LONG)));
        }
    }

    /// Nothing of what they need to take part: they alone say that, and to the accessibility referent.
    Attendee attendee() {
        return new Attendee(
                Mode.of(mode).orElseThrow(),
                givenName,
                familyName,
                EmailAddress.parse(email).orElseThrow().text(),
                position,
                organisation,
                accompanied,
                List.of(),
                Map.of(),
                "");
    }
}
