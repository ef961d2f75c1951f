package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Card;
import fr.percolateur.component.EventRow;
import fr.percolateur.cover.Tint;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Events as the lists of pages show them, on the pages of this module and of others.
public final class EventListing {

    private EventListing() {}

    /// @param underMonth whether the list names the month above, so that the row need not
    public static EventRow row(Event event, Instant now, boolean underMonth) {
        return row(event, note(event, underMonth ? EventWords.nearness(event, now) : null), Standing.of(event, now));
    }

    /// What does not change with time: for a page that tells by itself how the event stands.
    public static EventRow row(Event event) {
        return row(event, note(event, null), null);
    }

    private static EventRow row(Event event, String note, EventRow.@Nullable Status standing) {
        var start = event.details().start();
        return new EventRow(
                event.title(),
                event.address(),
                start == null ? null : start.day(),
                note,
                EventWords.series(event),
                tint(event),
                EventWords.place(event),
                EventWords.online(event),
                EventWords.hours(event),
                Timeline.bar(event),
                EventWords.duration(event),
                standing,
                event.status() == Status.CANCELLED);
    }

    /// @param nearness « dans 7 jours », instead of the month; null where the month is not named above
    private static String note(Event event, @Nullable String nearness) {
        var start = event.details().start();
        if (start == null) {
            return "";
        }
        var last = EventWords.lastDay(event);
        if (last != null && last.isAfter(start.day())) {
            return say("agenda.until", Dates.dayOfMonth(last) + "\u00A0" + Dates.month(last));
        }
        return nearness == null ? Dates.month(start.day()) + " " + start.day().getYear() : nearness;
    }

    /// A past edition, with its cover.
    public static Card card(Event event) {
        var start = event.details().start();
        var number = event.edition() == null ? "" : say("agenda.number", String.valueOf(event.edition()));
        var day = start == null ? "" : Dates.day(start.day());
        return new Card(
                event.title(),
                event.address(),
                event.address() + "couverture.svg",
                number + (number.isEmpty() || day.isEmpty() ? "" : ", ") + day,
                event.details().summary(),
                false);
    }

    /// The colour of its series; safran outside series.
    public static Tint tint(Event event) {
        return event.series() == null ? Tint.SAFRAN : event.series().tint();
    }
}
