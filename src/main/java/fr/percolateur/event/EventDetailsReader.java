package fr.percolateur.event;

import fr.percolateur.content.Imported;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.event.EventDetails.Access;
import fr.percolateur.event.EventDetails.Coming;
import fr.percolateur.event.EventDetails.Contact;
import fr.percolateur.event.EventDetails.Information;
import fr.percolateur.event.EventDetails.Offer;
import fr.percolateur.event.EventDetails.Travel;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Fact;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an event’s page needs, read in a document: its keys, what the extraction makes of it, and its rendering.
final class EventDetailsReader {

    /// Fields of « champs_informations » that the page says elsewhere, once they are understood.
    private static final Set<String> HOURS = Set.of("horaires", "horaire", "date", "dates");

    private static final Set<String> ACCESSIBILITY = Set.of("accessibilite");

    private EventDetailsReader() {}

    static EventDetails read(Imported imported, EventFacts facts) {
        var header = imported.document().frontMatter();
        return new EventDetails(
                value(facts.start()),
                value(facts.end()),
                value(facts.mode()),
                value(facts.venue()),
                value(facts.address()),
                audience(facts),
                access(facts),
                travel(header),
                facts.services(),
                facts.accessibility(),
                programme(facts, stands(header)),
                facts.speakers().stream()
                        .map(speaker -> new Speaker(
                                speaker.id(),
                                speaker.name(),
                                speaker.role(),
                                speaker.organisation(),
                                speaker.part(),
                                speaker.portrait() == null
                                        ? null
                                        : imported.portraits().get(speaker.portrait())))
                        .toList(),
                practical(header, facts),
                facts.contact() == null
                        ? null
                        : new Contact(facts.contact().name(), facts.contact().email()),
                imported.picture(),
                imported.lede().text(),
                header.moment("date").filter(Moment::plausible).orElse(null),
                deduced(facts),
                header.text("statut_message")
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .orElse(null),
                coming(header),
                stands(header));
    }

    private static List<Stand> stands(FrontMatter header) {
        return header.mappings("stands").stream()
                .flatMap(stand -> text(stand, "nom")
                        .map(name -> new Stand(
                                text(stand, "id").orElse(null),
                                name,
                                text(stand, "qui").orElse(null),
                                text(stand, "ou").orElse(null),
                                text(stand, "quand").orElse(null)))
                        .stream())
                .toList();
    }

    private static Optional<String> text(Value.Mapping mapping, String key) {
        return mapping.text(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// What has come since is no more to come.
    private static List<Coming> coming(FrontMatter header) {
        return header.mappings("a_venir").stream()
                .flatMap(entry -> entry.text("quoi").stream()
                        .map(String::strip)
                        .filter(what -> !what.isEmpty() && !isThere(header, what))
                        .flatMap(what -> entry.text("avant").flatMap(Moment::parse).filter(Moment::plausible).stream()
                                .map(before -> new Coming(what, before.day()))))
                .toList();
    }

    private static boolean isThere(FrontMatter header, String key) {
        return header.get(key)
                .map(value -> switch (value) {
                    case Value.Sequence list -> !list.items().isEmpty();
                    case Value.Scalar scalar ->
                        !scalar.isNull() && !scalar.text().isBlank();
                    case Value.Mapping _ -> true;
                })
                .orElse(false);
    }

    private static @Nullable String audience(EventFacts facts) {
        var stated = facts.registration().audience();
        return facts.audience() != null ? facts.audience() : value(stated);
    }

    private static Access access(EventFacts facts) {
        var registration = facts.registration();
        var own = registration.own();
        return new Access(
                registration.required(),
                own != null,
                own != null ? null : value(registration.url()),
                own == null ? null : own.opens(),
                own == null || own.closes() == null ? value(registration.deadline()) : own.closes(),
                own != null && own.approval(),
                own == null ? null : offer(own.onsite()),
                own == null ? null : offer(own.online()));
    }

    private static @Nullable Offer offer(EventFacts.@Nullable Offer offer) {
        return offer == null ? null : new Offer(offer.places());
    }

    private static List<Travel> travel(FrontMatter header) {
        return header.mappings("acces").stream()
                .map(means -> new Travel(
                        means.text("type").orElse(""),
                        means.get("lignes").stream()
                                .filter(Value.Sequence.class::isInstance)
                                .flatMap(lines -> ((Value.Sequence) lines).items().stream())
                                .map(EventDetailsReader::line)
                                .flatMap(Optional::stream)
                                .toList()))
                .filter(means -> !means.lines().isEmpty() || !means.means().isBlank())
                .toList();
    }

    private static Optional<String> line(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> mapping.text("nom");
            case Value.Scalar scalar when !scalar.isNull() -> Optional.of(scalar.text());
            case Value.Scalar _, Value.Sequence _ -> Optional.empty();
        };
    }

    /// Only a programme written in keys: what prose says of it stands in the body already.
    private static List<Session> programme(EventFacts facts, List<Stand> stands) {
        Map<String, String> names = facts.speakers().stream()
                .filter(speaker -> speaker.id() != null)
                .collect(Collectors.toMap(
                        speaker -> String.valueOf(speaker.id()), EventFacts.Speaker::name, (first, _) -> first));
        Map<String, String> places = stands.stream()
                .filter(stand -> stand.id() != null)
                .collect(Collectors.toMap(stand -> String.valueOf(stand.id()), Stand::name, (first, _) -> first));
        return facts.programme().stream()
                .filter(item -> item.origin() == Fact.Origin.WRITTEN)
                .map(item -> new Session(
                        item.title(),
                        item.type(),
                        item.date(),
                        item.start(),
                        item.duration() == null ? null : (int) item.duration().toMinutes(),
                        item.room(),
                        item.speakers().stream()
                                .map(id -> names.getOrDefault(id, id))
                                .toList(),
                        item.stands().stream()
                                .map(id -> places.getOrDefault(id, id))
                                .toList()))
                .toList();
    }

    private static List<Information> practical(FrontMatter header, EventFacts facts) {
        var fields = new ArrayList<Information>();
        for (var field : header.mappings("champs_informations")) {
            var label = field.text("intitule").orElse("").strip();
            var text = field.text("contenu").orElse("").strip();
            var href = href(field);
            if (text.isEmpty() || said(label, text, href, facts)) {
                continue;
            }
            fields.add(new Information(label, text, href));
        }
        return List.copyOf(fields);
    }

    /// Whether the first screen of the page says this field already.
    private static boolean said(String label, String text, @Nullable String href, EventFacts facts) {
        var word = folded(label);
        var registration = facts.registration().url();
        return (HOURS.contains(word)
                        && facts.start() != null
                        && facts.start().value().hour() != null
                        && facts.end() != null)
                || (ACCESSIBILITY.contains(word) && facts.accessibility().contains(text))
                || (href != null && registration != null && href.equals(registration.value()));
    }

    private static @Nullable String href(Value.Mapping field) {
        var mail = field.text("mailto").map(String::strip).filter(text -> text.matches("[^\\s@]+@[^\\s@]+"));
        if (mail.isPresent()) {
            return "mailto:" + mail.get();
        }
        return field.text("lien")
                .map(String::strip)
                .filter(link -> link.matches("(?:https?://|/)\\S+"))
                .orElse(null);
    }

    private static Set<String> deduced(EventFacts facts) {
        var names = new HashSet<String>();
        mark(names, "start", facts.start());
        mark(names, "end", facts.end());
        mark(names, "mode", facts.mode());
        mark(names, "venue", facts.venue());
        mark(names, "address", facts.address());
        mark(names, "url", facts.registration().url());
        mark(names, "closes", facts.registration().deadline());
        return Set.copyOf(names);
    }

    private static void mark(Set<String> names, String name, @Nullable Fact<?> fact) {
        if (fact != null && fact.deduced()) {
            names.add(name);
        }
    }

    private static <T> @Nullable T value(@Nullable Fact<T> fact) {
        return fact == null ? null : fact.value();
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
