package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventWords;
import fr.percolateur.agenda.Services;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event in a few plain lines, for programs that show little else.
final class EventNotice {

    private EventNotice() {}

    /// The title, after what would spare a journey: many programs do not show the status.
    static String title(Event event) {
        var title = PlainText.line(event.title());
        return switch (event.status()) {
            case MAINTAINED -> title;
            case POSTPONED -> say("feeds.postponed", title);
            case CANCELLED -> say("feeds.cancelled", title);
        };
    }

    /// « mardi 17 novembre 2026, 16 h 30 – 18 h »; empty without a date.
    static String when(Event event) {
        return Stream.of(EventWords.day(event), EventWords.hours(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The name of the venue and its address on one line; « En ligne » when there is no room to go to.
    static String where(Event event) {
        var details = event.details();
        var place = Stream.of(EventWords.place(event), details.address() == null ? "" : details.address())
                .map(text -> PlainText.of(text).replaceAll("\\s*\\n\\s*", ", "))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return place.isEmpty() && EventWords.online(event) ? online() : place;
    }

    static String online() {
        return say("feeds.online");
    }

    /// How to register and until when, and which services of accessibility are there.
    static List<String> practical(Event event, Site site) {
        var lines = new ArrayList<String>();
        if (event.details().mode() == Mode.HYBRID) {
            lines.add(say("feeds.both"));
        }
        var access = event.details().access();
        if (access.here() || access.url() != null) {
            var where = access.url() == null ? site.absolute(event.address()) : access.url();
            lines.add(
                    access.closes() == null
                            ? say("feeds.register", where)
                            : say("feeds.register.until", where, EventWords.moment(access.closes())));
        } else if (Boolean.FALSE.equals(access.required())) {
            lines.add(say("feeds.free"));
        }
        var services = event.details().services().stream()
                .map(service -> say(
                        "feeds.service",
                        Services.name(service.service()),
                        Services.state(service).toLowerCase(Locale.FRENCH)))
                .collect(Collectors.joining(", "));
        var accessibility =
                services.isEmpty() ? String.join(" ", event.details().accessibility()) : services;
        if (!accessibility.isBlank()) {
            lines.add(say("feeds.accessibility", PlainText.line(accessibility)));
        }
        return lines;
    }
}
