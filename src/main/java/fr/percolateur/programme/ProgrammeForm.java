package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/// The builder's form as it was sent: a field is named after what it is and the rank of its session, `titre-2`.
///
/// @param version of the document that it was made from
record ProgrammeForm(Draft draft, int version) {

    private static final int LONG = 300;
    private static final int LONGEST = 4000;
    private static final int MOST_LISTED = 40;

    static ProgrammeForm read(MultiValueMap<String, String> fields) {
        var count = Math.min(number(fields, "nombre", 0), Draft.MOST);
        var sequences = new ArrayList<Sequence>();
        for (var at = 0; at < count; at++) {
            sequences.add(new Sequence(
                    number(fields, "origine-" + at, Sequence.NEW),
                    line(fields, "titre-" + at),
                    line(fields, "type-" + at),
                    line(fields, "jour-" + at),
                    line(fields, "debut-" + at),
                    line(fields, "duree-" + at),
                    line(fields, "salle-" + at),
                    listed(fields, "qui-" + at),
                    stands(fields, "stands-" + at),
                    text(fields, "questions-" + at),
                    line(fields, "besoins-" + at)));
        }
        return new ProgrammeForm(new Draft(sequences), number(fields, "version", -1));
    }

    static int number(MultiValueMap<String, String> fields, String name, int otherwise) {
        var text = Objects.requireNonNullElse(fields.getFirst(name), "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    static String text(MultiValueMap<String, String> fields, String name) {
        return Typed.text(fields.getFirst(name));
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }

    private static List<String> listed(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), List.<String>of()).stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(MOST_LISTED)
                .toList();
    }

    /// Those that were ticked, and those typed a line each.
    private static List<String> stands(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), List.<String>of()).stream()
                .flatMap(typed -> Typed.text(typed).lines())
                .map(String::strip)
                .filter(stand -> !stand.isEmpty())
                .distinct()
                .limit(MOST_LISTED)
                .toList();
    }

    /// What can not be written as it was typed. That a session does not fit is no mistake of that kind.
    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        for (var at = 0; at < draft.sequences().size(); at++) {
            var session = draft.sequences().get(at);
            var rank = at + 1;
            if (session.title().isEmpty()) {
                mistakes.add(new FieldError("titre-" + at, say("programme.mistake.title", rank)));
            } else if (session.title().length() > LONG) {
                mistakes.add(new FieldError("titre-" + at, say("programme.mistake.long", rank, LONG)));
            }
            if (!session.type().isEmpty() && !Sequence.TYPES.contains(session.type())) {
                mistakes.add(new FieldError("type-" + at, say("programme.mistake.type", rank)));
            }
            if (!session.start().isEmpty() && session.startsAt().isEmpty()) {
                mistakes.add(new FieldError("debut-" + at, say("programme.mistake.start", rank, session.start())));
            }
            if (!session.minutes().isEmpty() && session.length().isEmpty()) {
                mistakes.add(new FieldError("duree-" + at, say("programme.mistake.minutes", rank, session.minutes())));
            }
            if (session.room().length() > LONG) {
                mistakes.add(new FieldError("salle-" + at, say("programme.mistake.room", rank, LONG)));
            }
            if (session.questions().length() > LONGEST || session.needs().length() > LONGEST) {
                mistakes.add(new FieldError("questions-" + at, say("programme.mistake.notes", rank, LONGEST)));
            }
        }
        return mistakes;
    }
}
