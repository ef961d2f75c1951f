package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A role to give, as it was typed.
///
/// @param series the slug it is limited to; means nothing for a role of all the site
public record GrantForm(String email, String role, String series) {

    static final GrantForm EMPTY = new GrantForm("", "", "");

    /// As forms write a role.
    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word))
                .findFirst();
    }

    /// @param known the slugs of the site’s series
    List<FieldError> mistakes(Set<String> known) {
        var mistakes = new ArrayList<FieldError>();
        if (EmailAddress.parse(email).isEmpty()) {
            mistakes.add(new FieldError("courriel", say("administration.mistake.email")));
        }
        var asked = role(role);
        if (asked.isEmpty()) {
            mistakes.add(new FieldError("role", say("administration.mistake.role")));
        } else if (asked.get().isOfSeries() && !known.contains(series)) {
            mistakes.add(new FieldError("serie", say("administration.mistake.series")));
        }
        return mistakes;
    }

    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    Grant grant() {
        var given = role(role).orElseThrow();
        return new Grant(given, given.isOfSeries() ? series : "");
    }
}
