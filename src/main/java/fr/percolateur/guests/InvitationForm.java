package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.accounts.Invitations.Part;
import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.mail.EmailAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Someone to invite, as they were typed.
///
/// @param part one of [Part], in lower case
public record InvitationForm(String name, String email, String part) {

    static final InvitationForm FRESH = new InvitationForm("", "", Part.SPEAKER.word());
    private static final int LONG = 200;

    public InvitationForm {
        name = Typed.line(name);
    }

    Optional<Invitation> invitation(long event) {
        return EmailAddress.parse(email)
                .flatMap(address -> chosen().map(as -> new Invitation(event, address, name, as)));
    }

    private Optional<Part> chosen() {
        return Arrays.stream(Part.values())
                .filter(each -> each.word().equals(part))
                .findFirst();
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (name.isEmpty()) {
            mistakes.add(new FieldError("nom", say("guests.mistake.name")));
        } else if (name.length() > LONG) {
            mistakes.add(new FieldError("nom", say("guests.mistake.long", LONG)));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            mistakes.add(new FieldError("courriel", say("guests.mistake.email")));
        }
        if (chosen().isEmpty()) {
            mistakes.add(new FieldError("titre", say("guests.mistake.part")));
        }
        return mistakes;
    }

    public List<Choice> parts() {
        return Arrays.stream(Part.values())
                .map(each -> new Choice(
                        each.word(),
                        say("guests.part." + each.word()),
                        -1,
                        each.word().equals(part)))
                .toList();
    }
}
