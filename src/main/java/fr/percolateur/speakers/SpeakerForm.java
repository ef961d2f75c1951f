package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Speech;
import fr.percolateur.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Someone to add to an event, as they were typed.
///
/// @param chosen id of someone of the directory; `nouvelle` for another one of that name; empty before one chose
record SpeakerForm(String chosen, String name, String position, String organisation, String email, String part) {

    static final String ANOTHER = "nouvelle";
    static final SpeakerForm FRESH = new SpeakerForm("", "", "", "", "", "intervenant");
    private static final int LONG = 200;

    SpeakerForm {
        name = line(name);
        position = line(position);
        organisation = line(organisation);
        email = email.strip();
    }

    static String line(String text) {
        return Typed.line(text);
    }

    Optional<UUID> person() {
        return id(chosen);
    }

    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /// @param invites whether a letter is to leave
    List<FieldError> mistakes(boolean invites, Directory directory) {
        var mistakes = new ArrayList<FieldError>();
        var known = person().flatMap(directory::find);
        if (name.isEmpty() && known.isEmpty()) {
            mistakes.add(new FieldError("nom", say("speakers.mistake.name")));
        }
        if (name.length() > LONG || position.length() > LONG || organisation.length() > LONG) {
            mistakes.add(new FieldError("nom", say("speakers.mistake.long", LONG)));
        }
        var addressed = EmailAddress.parse(email);
        if (addressed.isEmpty() && !email.isEmpty()) {
            mistakes.add(new FieldError("courriel", say("speakers.mistake.email")));
        } else if (invites
                && addressed.isEmpty()
                && known.filter(one -> !one.email().isEmpty()).isEmpty()) {
            mistakes.add(new FieldError("courriel", say("speakers.mistake.address")));
        }
        var owner = addressed.flatMap(directory::at);
        if (owner.isPresent() && chosen.equals(ANOTHER)) {
            mistakes.add(new FieldError(
                    "courriel", say("speakers.mistake.taken", owner.get().name())));
        }
        if (!Speech.PARTS.contains(part)) {
            mistakes.add(new FieldError("role", say("speakers.mistake.part")));
        }
        if (mistakes.isEmpty()
                && chosen.isEmpty()
                && owner.isEmpty()
                && !directory.named(name).isEmpty()) {
            mistakes.add(new FieldError("personne", say("speakers.mistake.homonyms", name)));
        }
        return mistakes;
    }

    List<Choice> parts() {
        return Speech.PARTS.stream()
                .map(each -> new Choice(each, say("speakers.part." + each), -1, each.equals(part)))
                .toList();
    }

    /// Those of the directory who bear this name, and another one.
    List<Choice> homonyms(Directory directory) {
        var choices = new ArrayList<Choice>();
        if (name.isEmpty()) {
            return choices;
        }
        directory
                .named(name)
                .forEach(person -> choices.add(new Choice(
                        person.id().toString(),
                        person.name(),
                        String.join(" — ", aboutOf(person)),
                        person.id().toString().equals(chosen))));
        if (!choices.isEmpty()) {
            choices.add(new Choice(
                    ANOTHER, say("speakers.another", name), say("speakers.another.hint"), chosen.equals(ANOTHER)));
        }
        return choices;
    }

    private static List<String> aboutOf(Person person) {
        var about = new ArrayList<String>();
        if (!person.about().isEmpty()) {
            about.add(person.about());
        }
        about.add(person.email().isEmpty() ? say("speakers.without.address") : person.email());
        return about;
    }
}
