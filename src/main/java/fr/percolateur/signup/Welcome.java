package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.terms.Terms;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// On what terms someone comes to the form, who proved nothing yet.
///
/// @param terms those of the event; for who is invited, whether registration is open or not
/// @param invitation by whose link they came; null for none
/// @param token the end of that link, empty for none
/// @param expected whether the form is for them: that of an event on invitation is for the invited alone
record Welcome(Terms terms, @Nullable Invitation invitation, String token, boolean expected) {

    /// Whether the invitation was for someone else: it is not passed on.
    boolean isForAnother(String email) {
        return invitation != null && !invitation.email().text().equals(email);
    }

    String mistake() {
        return invitation == null ? "" : say("signup.mistake.courriel.invited", invitation.masked());
    }

    /// What the reader of the form is told.
    String notice() {
        return invitation == null
                ? ""
                : say("signup.invited." + invitation.part().word(), invitation.masked());
    }

    /// The form as it is found.
    SignupForm form() {
        var name = Optional.ofNullable(invitation).map(Invitation::name).orElse("");
        var space = name.indexOf(' ');
        return space < 0
                ? SignupForm.EMPTY.named(name, "")
                : SignupForm.EMPTY.named(name.substring(0, space), name.substring(space + 1));
    }
}
