package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.EventRow;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.event.EventState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one registers for an event, on its page.
///
/// @param registration whether one may; null when the document does not say
/// @param panels what other modules say of it
/// @param calendar where its file for calendars is; empty before the page is public, when nothing is at that address
public record EventTicket(
        Event event,
        EventState state,
        EventRow.@Nullable Status registration,
        List<EventPanel.Panel> panels,
        String calendar) {

    /// Where one registers: a button.
    public record Way(String label, String address) {}

    static EventTicket of(Event event, List<EventPanel.Panel> panels, boolean isPublic, Instant now) {
        var state = event.state(now);
        var calendar = isPublic && event.details().start() != null ? "/agenda/" + event.slug() + ".ics" : "";
        return new EventTicket(event, state, standing(event, state, now), panels, calendar);
    }

    private static EventRow.@Nullable Status standing(Event event, EventState state, Instant now) {
        return switch (state) {
            case UPCOMING, UNDATED -> Standing.registration(event, now);
            // without a deadline, no document says whether latecomers may register
            case RUNNING -> event.details().access().closes() == null ? null : Standing.registration(event, now);
            case PAST, ARCHIVED, CANCELLED, POSTPONED -> null;
        };
    }

    /// Whether there is something to draw: not for what one cannot register for.
    public boolean isDrawn() {
        var access = event.details().access();
        return switch (state) {
            case UPCOMING, UNDATED, RUNNING ->
                access.here()
                        || access.url() != null
                        || access.required() != null
                        || event.details().start() != null;
            case PAST, ARCHIVED, CANCELLED, POSTPONED -> false;
        };
    }

    /// Null when one cannot register now.
    public @Nullable Way way() {
        var panel = panels.stream().filter(way -> !way.address().isEmpty()).findFirst();
        if (panel.isPresent()) {
            return new Way(panel.get().label(), panel.get().address());
        }
        var url = event.details().access().url();
        return url == null || registration == null || registration.tone() != Tone.DONE
                ? null
                : new Way(say("agenda.event.register.elsewhere", host(url)), url);
    }

    /// Where registration is held, as a reader knows it: the host of its address, or its mail.
    private static String host(String url) {
        if (url.startsWith("mailto:")) {
            return url.substring("mailto:".length());
        }
        var host = URI.create(url.replace(" ", "%20")).getHost();
        return host == null ? url : host.replaceFirst("^www\\.", "");
    }

    /// « Jusqu’au lundi 30 novembre 2026 à 18 h », « Depuis le… » once it is closed; empty when the document does not
    /// say.
    public String until() {
        var closes = event.details().access().closes();
        if (closes == null) {
            return "";
        }
        return say("agenda.event.register." + (isClosed() ? "since" : "until"), EventWords.moment(closes));
    }

    /// From when one may, until it is open; then until when.
    public String term() {
        return from().isEmpty() ? until() : say("agenda.event.register.from", from());
    }

    public boolean isClosed() {
        return registration != null && registration.tone() == Tone.PLAIN;
    }

    /// Empty once it is open.
    public String from() {
        var opens = event.details().access().opens();
        return opens == null || registration == null || registration.tone() != Tone.RING
                ? ""
                : EventWords.moment(opens);
    }

    public String places(EventDetails.Offer offer) {
        return offer.places() == null
                ? say("agenda.event.register.no-limit")
                : say("agenda.event.register.limit", offer.places());
    }
}
