package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.terms.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a form says, or what is wrong with it: line by line.
sealed interface GroupReading {

    record Sound(List<Attendee> colleagues) implements GroupReading {}

    record Unsound(List<FieldError> mistakes) implements GroupReading {}

    /// What is asked of an address.
    ///
    /// @param refusal why its domain may not attend; empty when it may
    /// @param organisation whose domain it is; empty for nobody’s
    record Domain(Function<EmailAddress, Optional<String>> refusal, Function<EmailAddress, String> organisation) {}

    /// @param offered the modes in which one may attend
    static GroupReading of(GroupForm form, Sponsor sponsor, Set<Mode> offered, Domain domain) {
        return new Reader(form, sponsor, domain).read(offered);
    }

    /// One reading of one form.
    final class Reader {

        private static final int LONG = 80;

        private final GroupForm form;
        private final Sponsor sponsor;
        private final Domain domain;
        private final List<FieldError> mistakes = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();

        private Reader(GroupForm form, Sponsor sponsor, Domain domain) {
            this.form = form;
            this.sponsor = sponsor;
            this.domain = domain;
        }

        private GroupReading read(Set<Mode> offered) {
            var mode = form.mode().isEmpty() && offered.size() == 1
                    ? offered.stream().findFirst()
                    : Mode.of(form.mode()).filter(offered::contains);
            if (mode.isEmpty()) {
                mistakes.add(new FieldError("mode", say("group.mistake.mode")));
            }
            var colleagues = new ArrayList<Attendee>();
            for (var number = 1; number <= form.lines().size(); number++) {
                var line = form.lines().get(number - 1);
                if (!line.isEmpty()) {
                    var email = email(number, line);
                    names(number, line);
                    if (mode.isPresent() && email.isPresent()) {
                        colleagues.add(colleague(mode.get(), line, email.get()));
                    }
                }
            }
            if (form.filled().isEmpty()) {
                mistakes.add(new FieldError("courriel_1", say("group.mistake.none")));
            }
            return mistakes.isEmpty() ? new Sound(colleagues) : new Unsound(mistakes);
        }

        private Attendee colleague(Mode mode, Line line, EmailAddress email) {
            return new Attendee(
                    mode,
                    line.givenName(),
                    line.familyName(),
                    email.text(),
                    "",
                    domain.organisation().apply(email),
                    false,
                    List.of(),
                    Map.of(),
                    "");
        }

        private Optional<EmailAddress> email(int number, Line line) {
            var field = "courriel_" + number;
            var email = EmailAddress.parse(line.email());
            if (email.isEmpty()) {
                find(field, number, line.email().isEmpty() ? "courriel.missing" : "courriel.wrong");
                return email;
            }
            var address = email.get().text();
            var before = seen.putIfAbsent(address, number);
            if (before != null) {
                mistakes.add(new FieldError(field, say("group.mistake.twice", number, before)));
            } else if (address.equals(sponsor.email())) {
                find(field, number, "self");
            }
            domain.refusal()
                    .apply(email.get())
                    .ifPresent(why -> mistakes.add(new FieldError(field, say("group.mistake.refused", number, why))));
            return email;
        }

        private void names(int number, Line line) {
            name("prenom", number, line.givenName());
            name("nom", number, line.familyName());
        }

        /// A name goes into a letter of ours: an address in it would be someone’s advertisement.
        private void name(String field, int number, String name) {
            if (name.isEmpty()) {
                find(field + "_" + number, number, field);
            } else if (name.length() > LONG) {
                mistakes.add(new FieldError(field + "_" + number, say("group.mistake.long", number, LONG)));
            } else if (name.contains("/") || name.contains("@") || name.contains("www.") || name.contains("<")) {
                find(field + "_" + number, number, "address");
            }
        }

        private void find(String field, int number, String mistake) {
            mistakes.add(new FieldError(field, say("group.mistake." + mistake, number)));
        }
    }
}
