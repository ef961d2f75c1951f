package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventListing;
import fr.percolateur.agenda.EventWords;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.EventRow;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;

/// What an event is, in the few words that pages and letters need.
public record EventLines(Event event) {

    /// For its ticket, beside a form.
    public EventRow row() {
        return EventListing.row(event);
    }

    /// A page that is about the event, below it, and that no search finds.
    public Page page(String title, String address) {
        return Page.of(title, address)
                .in("agenda")
                .under(new Crumb(say("agenda.title"), "/agenda/"), new Crumb(event.title(), event.address()))
                .unlisted();
    }

    public String title() {
        return FrenchLine.set(event.title());
    }

    public String address() {
        return event.address();
    }

    /// « jeudi 21 janvier 2027, 16 h 30 – 18 h »; a date to come is said so.
    public String when() {
        var day = EventWords.day(event);
        var hours = EventWords.hours(event);
        return day.isEmpty() ? say("signup.undated") : hours.isEmpty() ? day : day + ", " + hours;
    }

    /// Empty when it is online only.
    public String place() {
        return EventWords.place(event);
    }

    /// « mardi 12 janvier 2027 à 10 h ».
    public static String instant(Instant instant) {
        var at = instant.atZone(Moment.PARIS);
        return say("signup.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    /// « mardi 12 janvier 2027 ».
    public static String day(Instant instant) {
        return Dates.longDay(instant.atZone(Moment.PARIS).toLocalDate());
    }

    /// « 10 h 30 ».
    public static String hour(Instant instant) {
        return Dates.hour(instant.atZone(Moment.PARIS).toLocalTime());
    }
}
