package fr.percolateur.signup;

import fr.percolateur.component.Typed;
import fr.percolateur.terms.Question;
import java.util.List;
import org.springframework.util.MultiValueMap;

/// The form as it was typed.
///
/// @param boxes what other modules ask, among all that was sent
/// @param seen the address whose spelling was questioned already: kept as it is when it is sent again
record SignupForm(
        String mode,
        String givenName,
        String familyName,
        String email,
        String position,
        String organisation,
        Replies replies,
        String seen,
        FormBox.Typed boxes) {

    static final SignupForm EMPTY = new SignupForm("", "", "", "", "", "", Replies.EMPTY, "", FormBox.Typed.NOTHING);

    SignupForm named(String given, String family) {
        return new SignupForm(mode, given, family, email, position, organisation, replies, seen, boxes);
    }

    SignupForm of(String address, String employer) {
        return new SignupForm(mode, givenName, familyName, address, position, employer, replies, seen, boxes);
    }

    static SignupForm of(MultiValueMap<String, String> fields, List<Question> questions) {
        var corrected = line(fields, "courriel_corrige");
        return new SignupForm(
                line(fields, "mode"),
                line(fields, "prenom"),
                line(fields, "nom"),
                corrected.isEmpty() ? line(fields, "courriel") : corrected,
                line(fields, "fonction"),
                line(fields, "organisme"),
                Replies.of(fields, questions),
                line(fields, "courriel_vu"),
                new FormBox.Typed(fields.toSingleValueMap()));
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }
}
