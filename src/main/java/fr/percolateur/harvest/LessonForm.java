package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/// A lesson as it was typed.
///
/// @param agreed whether the contact is said to agree to be named
public record LessonForm(
        String title, String body, String practice, String organisation, String contact, String email, boolean agreed) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_NAME = 200;

    static final LessonForm EMPTY = new LessonForm("", "", "", "", "", "", false);

    static LessonForm read(MultiValueMap<String, String> fields) {
        return new LessonForm(
                line(fields, "titre"),
                text(fields, "texte"),
                text(fields, "pratique"),
                line(fields, "organisme"),
                line(fields, "contact"),
                line(fields, "courriel"),
                fields.containsKey("accord"));
    }

    static LessonForm of(Lesson lesson) {
        var contact = lesson.contact();
        return new LessonForm(
                lesson.title(),
                lesson.body().markdown(),
                lesson.practice().markdown(),
                lesson.organisation(),
                contact == null ? "" : contact.name(),
                contact == null ? "" : contact.email(),
                contact != null);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    static String line(MultiValueMap<String, String> fields, String name) {
        return text(fields, name).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("titre", say("harvest.mistake.title")));
        } else {
            limit("titre", title, LONGEST_TITLE, mistakes);
        }
        limit("texte", body, LONGEST_TEXT, mistakes);
        limit("pratique", practice, LONGEST_TEXT, mistakes);
        limit("organisme", organisation, LONGEST_NAME, mistakes);
        limit("contact", contact, LONGEST_NAME, mistakes);
        contact(mistakes);
        return mistakes;
    }

    private static void limit(String field, String text, int most, List<FieldError> mistakes) {
        if (text.length() > most) {
            mistakes.add(new FieldError(field, say("harvest.mistake.long", most, text.length())));
        }
    }

    private void contact(List<FieldError> mistakes) {
        if (contact.isEmpty() && email.isEmpty()) {
            return;
        }
        if (contact.isEmpty()) {
            mistakes.add(new FieldError("contact", say("harvest.mistake.contact")));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            mistakes.add(new FieldError(
                    "courriel", say(email.isEmpty() ? "harvest.mistake.email.none" : "harvest.mistake.email", email)));
        }
        if (!agreed) {
            mistakes.add(new FieldError("accord", say("harvest.mistake.agreed")));
        }
    }

    /// What it says, once nothing is wrong with it.
    LessonDraft draft() {
        return new LessonDraft(
                title,
                body,
                practice,
                organisation,
                contact.isEmpty()
                        ? null
                        : new LessonDraft.Person(
                                contact, EmailAddress.parse(email).orElseThrow().text()));
    }
}
