package fr.percolateur.extraction;

import fr.percolateur.document.Moment;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes events as `extract --format json` shows them: one object, keyed by path.
///
/// `start`, `end` and `deadline` are ISO 8601 with the offset of Paris, a day alone where no hour is known, null where
/// nothing is. `mode` is `onsite`, `online`, `hybrid` or null. Hours of the programme are `HH:mm`, durations minutes.
public final class TruthJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TruthJson() {}

    public static String write(Map<String, EventFacts> events) {
        var all = new LinkedHashMap<String, Object>();
        events.forEach((path, facts) -> all.put(path, event(facts)));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, @Nullable Object> event(EventFacts facts) {
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("title", facts.title());
        event.put("series", value(facts.series()));
        event.put("edition", value(facts.edition()));
        event.put("start", moment(facts.start()));
        event.put("end", moment(facts.end()));
        event.put("venue", value(facts.venue()));
        event.put("address", value(facts.address()));
        var mode = facts.mode();
        event.put("mode", mode == null ? null : mode.value().name().toLowerCase(Locale.ROOT));
        event.put("registration", registration(facts.registration()));
        event.put("accessibility", facts.accessibility());
        event.put("programme", facts.programme().stream().map(TruthJson::item).toList());
        event.put("speakers", facts.speakers().stream().map(TruthJson::speaker).toList());
        event.put("published", facts.published());
        event.put("conflicts", facts.conflicts());
        if (facts.duplicateOf() != null) {
            event.put("duplicate_of", facts.duplicateOf());
        }
        return event;
    }

    private static Map<String, @Nullable Object> registration(EventFacts.Registration told) {
        var registration = new LinkedHashMap<String, @Nullable Object>();
        registration.put("required", told.required());
        registration.put("url", value(told.url()));
        if (told.wrongUrl() != null) {
            registration.put("url_found", told.wrongUrl());
        }
        registration.put("deadline", moment(told.deadline()));
        registration.put("audience", value(told.audience()));
        registration.putAll(told.others());
        var own = told.own();
        if (own != null && own.opens() != null) {
            registration.put("opens", moment(own.opens()));
        }
        return registration;
    }

    private static Map<String, @Nullable Object> item(EventFacts.Item item) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("title", item.title());
        told.put("start", text(item.start()));
        told.put("end", text(item.end()));
        var duration = item.duration();
        told.put("duration_min", duration == null ? null : duration.toMinutes());
        told.put("speakers", item.speakers());
        if (item.room() != null) {
            told.put("room", item.room());
        }
        if (item.date() != null) {
            told.put("date", text(item.date()));
        }
        return told;
    }

    private static Map<String, @Nullable Object> speaker(EventFacts.Speaker speaker) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("name", speaker.name());
        told.put("role", speaker.role());
        told.put("organisation", speaker.organisation());
        return told;
    }

    private static <T> @Nullable T value(@Nullable Fact<T> fact) {
        return fact == null ? null : fact.value();
    }

    private static @Nullable String moment(@Nullable Fact<Moment> fact) {
        return fact == null ? null : moment(fact.value());
    }

    private static String moment(Moment moment) {
        return moment.hour() == null || moment.offset() == null
                ? moment.day().toString()
                : OffsetDateTime.of(moment.day(), moment.hour(), moment.offset())
                        .toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
