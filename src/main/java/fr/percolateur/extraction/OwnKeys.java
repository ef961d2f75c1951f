package fr.percolateur.extraction;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.prose.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys of Percolateur’s own in a front matter; what they say is *written*.
final class OwnKeys {

    private static final Map<String, EventFacts.Service.State> STATES = Map.of(
            "promis", EventFacts.Service.State.PROMISED,
            "reserve", EventFacts.Service.State.BOOKED,
            "confirme", EventFacts.Service.State.CONFIRMED);

    private OwnKeys() {}

    static EventFacts.Status status(FrontMatter header) {
        return switch (Words.fold(header.text("statut").orElse(""))) {
            case "reporte" -> EventFacts.Status.POSTPONED;
            case "annule" -> EventFacts.Status.CANCELLED;
            default -> EventFacts.Status.MAINTAINED;
        };
    }

    static EventFacts.@Nullable Own registration(FrontMatter header) {
        return mapping(header, "inscription")
                .map(own -> new EventFacts.Own(
                        own.text("ouvre").flatMap(Moment::parse).orElse(null),
                        own.text("ferme").flatMap(Moment::parse).orElse(null),
                        flag(own, "approbation"),
                        offer(own, "sur_place"),
                        offer(own, "en_ligne"),
                        flag(own, "accompagnants")))
                .orElse(null);
    }

    static List<EventFacts.Item> programme(FrontMatter header) {
        return header.mappings("programme").stream()
                .map(item -> new EventFacts.Item(
                        item.text("titre").orElse(""),
                        item.text("type").orElse(null),
                        day(header, item),
                        time(item, "debut"),
                        time(item, "fin"),
                        number(item, "duree_min").map(Duration::ofMinutes).orElse(null),
                        item.text("salle").orElse(null),
                        new FrontMatter(item).texts("intervenants"),
                        new FrontMatter(item).texts("stands"),
                        Fact.Origin.WRITTEN))
                .toList();
    }

    /// The day of an item: a date, or its rank in the event, from 1.
    private static @Nullable LocalDate day(FrontMatter header, Value.Mapping item) {
        var day = item.text("jour");
        var rank = day.filter(text -> text.matches("[1-9]\\d?")).map(Integer::valueOf);
        return rank.isPresent()
                ? header.moment("event_start_date")
                        .map(start -> start.day().plusDays(rank.get() - 1))
                        .orElse(null)
                : day.flatMap(Moment::parse).map(Moment::day).orElse(null);
    }

    static List<EventFacts.Speaker> speakers(FrontMatter header) {
        return header.mappings("intervenants").stream()
                .flatMap(speaker -> speaker
                        .text("nom")
                        .map(name -> new EventFacts.Speaker(
                                speaker.text("id").orElse(null),
                                name,
                                speaker.text("fonction").orElse(null),
                                speaker.text("organisme").orElse(null),
                                speaker.text("role").orElse(null),
                                portrait(speaker),
                                Fact.Origin.WRITTEN))
                        .stream())
                .toList();
    }

    private static @Nullable String portrait(Value.Mapping speaker) {
        return speaker.get("portrait").orElse(null) instanceof Value.Mapping portrait
                ? portrait.text("image").orElse(null)
                : null;
    }

    static List<EventFacts.Service> services(FrontMatter header) {
        return header.mappings("accessibilite").stream()
                .flatMap(each -> each
                        .text("service")
                        .map(service -> new EventFacts.Service(
                                service,
                                STATES.getOrDefault(
                                        Words.fold(each.text("etat").orElse("")), EventFacts.Service.State.PROMISED)))
                        .stream())
                .toList();
    }

    static EventFacts.@Nullable Contact contact(FrontMatter header) {
        return mapping(header, "contact")
                .flatMap(contact -> contact.text("courriel")
                        .map(mail -> new EventFacts.Contact(contact.text("nom").orElse(null), mail)))
                .orElse(null);
    }

    static @Nullable String joinLink(FrontMatter header) {
        return mapping(header, "direct").flatMap(direct -> direct.text("lien")).orElse(null);
    }

    /// How the two modes are offered, when both or one of them are written down.
    static @Nullable Fact<EventFacts.Mode> mode(FrontMatter header) {
        var own = registration(header);
        if (own == null || (own.onsite() == null && own.online() == null)) {
            return null;
        }
        return Fact.written(
                own.onsite() == null
                        ? EventFacts.Mode.ONLINE
                        : own.online() == null ? EventFacts.Mode.ONSITE : EventFacts.Mode.HYBRID);
    }

    private static Optional<Value.Mapping> mapping(FrontMatter header, String key) {
        return header.get(key).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    private static boolean flag(Value.Mapping mapping, String key) {
        return new FrontMatter(mapping).flag(key).orElse(false);
    }

    private static EventFacts.@Nullable Offer offer(Value.Mapping own, String key) {
        return own.get(key)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .map(offer -> new EventFacts.Offer(number(offer, "places").orElse(null)))
                .orElse(null);
    }

    private static Optional<Integer> number(Value.Mapping mapping, String key) {
        return mapping.text(key).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private static @Nullable LocalTime time(Value.Mapping mapping, String key) {
        return mapping.text(key).flatMap(OwnKeys::time).orElse(null);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
