package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a form says, or what is wrong with it.
sealed interface FormReading {

    record Sound(Attendee attendee) implements FormReading {}

    /// @param suggestion the address that was probably meant; empty for none
    record Unsound(List<FieldError> mistakes, Optional<String> suggestion) implements FormReading {}

    /// @param offered the modes in which one may attend
    static FormReading of(SignupForm form, Terms terms, Set<Mode> offered, List<Question> questions) {
        return new Reader(form).read(terms, offered, questions);
    }

    /// One reading of one form.
    final class Reader {

        private static final int LONG = 200;

        private final SignupForm form;
        private final List<FieldError> mistakes = new ArrayList<>();

        private Reader(SignupForm form) {
            this.form = form;
        }

        private FormReading read(Terms terms, Set<Mode> offered, List<Question> questions) {
            var mode = mode(offered);
            require("prenom", form.givenName());
            require("nom", form.familyName());
            var email = EmailAddress.parse(form.email());
            if (email.isEmpty()) {
                find("courriel", form.email().isEmpty() ? "courriel.missing" : "courriel.wrong");
            }
            limit("fonction", form.position());
            limit("organisme", form.organisation());
            mistakes.addAll(form.replies().mistakes(questions));
            var suggestion = email.filter(address -> !form.seen().equals(form.email()))
                    .flatMap(address -> DomainTypo.mended(address.text()));
            if (!mistakes.isEmpty() || suggestion.isPresent() || mode.isEmpty() || email.isEmpty()) {
                return new Unsound(mistakes, suggestion);
            }
            return new Sound(new Attendee(
                    mode.get(),
                    form.givenName(),
                    form.familyName(),
                    email.get().text(),
                    form.position(),
                    form.organisation(),
                    form.replies().accompanied() && terms.companions(),
                    form.replies().consents(),
                    form.replies().given(),
                    form.replies().needs()));
        }

        /// Where only one is offered, it need not be chosen.
        private Optional<Mode> mode(Set<Mode> offered) {
            if (form.mode().isEmpty() && offered.size() == 1) {
                return offered.stream().findFirst();
            }
            var mode = Mode.of(form.mode()).filter(offered::contains);
            if (mode.isEmpty()) {
                find("mode", "mode.missing");
            }
            return mode;
        }

        private void require(String field, String value) {
            if (value.isEmpty()) {
                find(field, field + ".missing");
            }
            limit(field, value);
        }

        private void limit(String field, String value) {
            limit(field, value, LONG);
        }

        private void limit(String field, String value, int most) {
            if (value.length() > most) {
                mistakes.add(new FieldError(field, say("signup.mistake.long", most)));
            }
        }

        private void find(String field, String mistake) {
            mistakes.add(new FieldError(field, say("signup.mistake." + mistake)));
        }
    }
}
