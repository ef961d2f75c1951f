package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A letter as it is typed.
///
/// @param chosen ids of what it tells, in their order
/// @param added ids of what is to be told too
/// @param act which button was pressed: `enregistrer`, `ajouter`, `monter-…`, `essai`, `programmer`
public record ComposeForm(
        int version,
        String subject,
        String editorial,
        List<String> topics,
        List<String> chosen,
        List<String> added,
        String act,
        boolean now,
        String day,
        String hour) {

    static final int SUBJECT = 150;
    static final int EDITORIAL = 10_000;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static ComposeForm read(MultiValueMap<String, String> sent) {
        return new ComposeForm(
                first(sent, "version").matches("\\d{1,9}") ? Integer.parseInt(first(sent, "version")) : 0,
                Typed.line(first(sent, "objet")),
                Typed.text(first(sent, "editorial")),
                sent.getOrDefault("choix", List.of()),
                sent.getOrDefault("annonce", List.of()),
                sent.getOrDefault("ajout", List.of()),
                first(sent, "acte"),
                !first(sent, "quand").equals("plus-tard"),
                first(sent, "jour"),
                first(sent, "heure"));
    }

    static ComposeForm of(Issue issue) {
        return new ComposeForm(
                issue.version(),
                issue.subject(),
                issue.editorial(),
                issue.topics(),
                issue.items().stream().map(Item::id).toList(),
                List.of(),
                "",
                true,
                "",
                "");
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    /// What it tells after the button was pressed.
    ///
    /// @param known all that may be told, and what the letter told before
    List<Item> items(List<Item> known) {
        Map<String, Item> byId =
                known.stream().collect(Collectors.toMap(Item::id, Function.identity(), (first, _) -> first));
        var ids =
                new ArrayList<>(Stream.concat(chosen.stream(), act.equals("ajouter") ? added.stream() : Stream.empty())
                        .filter(byId::containsKey)
                        .distinct()
                        .toList());
        acted("retirer-").ifPresent(ids::remove);
        acted("monter-").ifPresent(id -> move(ids, id, -1));
        acted("descendre-").ifPresent(id -> move(ids, id, 1));
        return ids.stream().map(byId::get).toList();
    }

    private Optional<String> acted(String verb) {
        return act.startsWith(verb) ? Optional.of(act.substring(verb.length())) : Optional.empty();
    }

    private static void move(List<String> ids, String id, int by) {
        var from = ids.indexOf(id);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < ids.size()) {
            ids.add(to, ids.remove(from));
        }
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (subject.length() > SUBJECT) {
            mistakes.add(new FieldError("objet", say("letter.mistake.long", subject.length(), SUBJECT)));
        }
        if (editorial.length() > EDITORIAL) {
            mistakes.add(new FieldError("editorial", say("letter.mistake.long", editorial.length(), EDITORIAL)));
        }
        return mistakes;
    }

    /// When it is to leave; empty where that is no moment.
    Optional<Instant> at(Instant present) {
        if (now) {
            return Optional.of(present);
        }
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(hour))
                    .atZone(PARIS)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
