package fr.percolateur.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.component.FieldError;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Ticket;
import fr.percolateur.sheet.FieldType;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An edition as the beginning of the next: the same file, without what held for that one alone.
final class Copy {

    private static final List<String> LEFT =
            List.of("publie_le", "retire_le", "permalink", "statut", "date", "redirection", "redirect_to");

    private final Document edition;
    private final CopyForm form;
    private final List<FieldError> mistakes = new ArrayList<>();

    private Copy(Document edition, CopyForm form) {
        this.edition = edition;
        this.form = form;
    }

    /// @param number of the new edition, empty where the series does not count
    static NewForm.Outcome of(Document edition, CopyForm form, String number) {
        return new Copy(edition, form).make(number);
    }

    /// The addresses by which one registered for that edition.
    static List<String> tickets(Document edition) {
        return Ticket.all(new Manuscript(edition)).stream()
                .map(ticket -> ticket.link().target().strip())
                .distinct()
                .toList();
    }

    static String room(Document edition) {
        return FieldPath.of("direct.lien")
                .in(edition.frontMatter().root())
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text().strip())
                .orElse("");
    }

    private NewForm.Outcome make(String number) {
        refuseWhatIsTheSame();
        var typed = new LinkedHashMap<String, String>();
        typed.put("titre", form.title());
        typed.put("debut", form.start());
        typed.put("fin", form.end());
        typed.put("ouvre", form.opens());
        typed.put("ferme", form.closes());
        typed.put("direct", form.direct());
        typed.put("edition", number);
        var outcome = Sheet.of(Kind.EVENT).write(bare(), new Typed(typed));
        if (outcome instanceof Sheet.Mistaken(var more)) {
            more.forEach(mistake -> mistakes.add(new FieldError(mistake.field(), mistake.message())));
        }
        if (mistakes.isEmpty() && outcome instanceof Sheet.Written(var document)) {
            refuseWhatLeadsBack(document);
            if (mistakes.isEmpty()) {
                return new NewForm.Made(MovedSessions.of(edition, document));
            }
        }
        return new NewForm.Wrong(List.copyOf(mistakes));
    }

    private void refuseWhatIsTheSame() {
        if (form.start().isBlank()) {
            mistake("debut", "drafting.mistake.start");
        } else if (FieldType.MOMENT.same(Sheet.of(Kind.EVENT).read(edition).get("debut"), form.start())) {
            mistake("debut", "drafting.copy.mistake.start");
        }
        if (!form.direct().isEmpty() && form.direct().equalsIgnoreCase(room(edition))) {
            mistake("direct", "drafting.copy.mistake.direct");
        }
        if (tickets(edition).stream().anyMatch(form.registration()::equalsIgnoreCase)) {
            mistake("billetterie", "drafting.copy.mistake.registration");
        } else if (!form.registration().isEmpty() && !form.registration().matches("https?://\\S+")) {
            mistakes.add(new FieldError(
                    "billetterie", Wording.say("sheet.mistake.link", Wording.say("drafting.copy.registration"))));
        }
    }

    /// Wherever it stands: in the text, in a field of practical information.
    private void refuseWhatLeadsBack(Document document) {
        var text = new String(document.bytes(), UTF_8);
        if (tickets(edition).stream().anyMatch(text::contains)) {
            mistake("billetterie", "drafting.copy.mistake.left");
        }
        if (!room(edition).isEmpty() && text.contains(room(edition))) {
            mistake("direct", "drafting.copy.mistake.left");
        }
    }

    private void mistake(String field, String key) {
        mistakes.add(new FieldError(field, Wording.say(key)));
    }

    private Document bare() {
        var document = text();
        for (var key : LEFT) {
            document = taken(document.remove(key), document);
        }
        document = taken(document.set("published", Value.flag(false)), document);
        var services = document.frontMatter().mappings("accessibilite").size();
        for (var at = 0; at < services; at++) {
            document = taken(document.set("accessibilite[" + at + "].etat", Value.text("promis")), document);
        }
        return withTickets(withSpeakers(document));
    }

    private Document text() {
        if (!form.text()) {
            return Structure.headings(edition);
        }
        if (form.registration().isEmpty()) {
            return edition;
        }
        var body = edition.body();
        for (var ticket : tickets(edition)) {
            body = body.replace(ticket, form.registration());
        }
        return taken(edition.withBody(body), edition);
    }

    private Document withSpeakers(Document document) {
        var header = document.frontMatter();
        var speakers = header.mappings("intervenants");
        if (speakers.isEmpty()) {
            return document;
        }
        var changed = document;
        for (var at = speakers.size() - 1; at >= 0; at--) {
            if (speakers.get(at).text("id").filter(form.speakers()::contains).isEmpty()) {
                changed = taken(changed.remove("intervenants[" + at + "]"), changed);
            }
        }
        if (changed.frontMatter().mappings("intervenants").isEmpty()) {
            changed = taken(changed.remove("intervenants"), changed);
        }
        var sessions = header.mappings("programme");
        for (var at = 0; at < sessions.size(); at++) {
            var ids = sessions.get(at).get("intervenants").map(Copy::ids).orElse(Set.of());
            var kept = ids.stream().filter(form.speakers()::contains).toList();
            if (kept.size() < ids.size()) {
                changed = taken(changed.set("programme[" + at + "].intervenants", Value.texts(kept)), changed);
            }
        }
        return changed;
    }

    private static Set<String> ids(Value value) {
        return value instanceof Value.Sequence list
                ? list.items().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(item -> ((Value.Scalar) item).text())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /// Practical information by which one registered: with the new address, or not at all.
    private Document withTickets(Document document) {
        var fields = document.frontMatter().mappings("champs_informations");
        var old = tickets(edition);
        var at = IntStream.range(0, fields.size())
                .filter(row -> fields.get(row)
                        .text("lien")
                        .map(String::strip)
                        .filter(old::contains)
                        .isPresent())
                .boxed()
                .toList();
        var changed = document;
        for (var row : at.reversed()) {
            changed = taken(
                    form.registration().isEmpty()
                            ? changed.remove("champs_informations[" + row + "]")
                            : changed.set("champs_informations[" + row + "].lien", Value.text(form.registration())),
                    changed);
        }
        return changed;
    }

    private static Document taken(Change change, Document otherwise) {
        return change instanceof Change.Changed(var document) ? document : otherwise;
    }
}
