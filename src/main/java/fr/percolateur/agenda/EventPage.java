package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Card;
import fr.percolateur.component.EventRow;
import fr.percolateur.component.Tab;
import fr.percolateur.component.TimeBar;
import fr.percolateur.component.Tone;
import fr.percolateur.content.Picture;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.event.EventState;
import fr.percolateur.event.Events;
import fr.percolateur.extraction.EventFacts.Service;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of an event shows. The first screen answers what, when, where, for whom, how to register and until
/// when, and which accessibility services are promised or confirmed.
///
/// @param day the first one, null without a date
/// @param ticket how to register
/// @param bar the programme at a glance, empty when it cannot be drawn as one
/// @param programme a timetable a day
/// @param editions others of the same series
/// @param follows ways to be told of others
/// @param chapters what other modules tell of it
public record EventPage(
        Page page,
        Event event,
        EventState state,
        @Nullable LocalDate day,
        String hours,
        String place,
        boolean online,
        String ledeHtml,
        String bodyHtml,
        EventTicket ticket,
        TimeBar bar,
        List<Day> programme,
        List<Tab> tags,
        List<Card> editions,
        List<Follow.Link> follows,
        List<EventStory.Chapter> chapters) {

    /// A lede longer than this stands under the facts rather than among them.
    private static final int SHORT_LEDE = 280;

    /// @param title « Programme », or « Programme du mercredi 9 décembre » when there are several days
    public record Day(String id, String title, TimeBar time) {}

    static EventPage of(
            Page page,
            Events.Told told,
            List<Event> editions,
            List<EventPanel.Panel> panels,
            List<Follow.Link> follows,
            List<EventStory.Chapter> chapters,
            Instant now) {
        var event = told.event();
        var start = event.details().start();
        var state = event.state(now);
        return new EventPage(
                page,
                event,
                state,
                start == null ? null : start.day(),
                EventWords.hours(event),
                EventWords.place(event),
                EventWords.online(event),
                told.ledeHtml(),
                told.bodyHtml(),
                EventTicket.of(event, panels, page.listed(), now),
                Timeline.bar(event),
                programme(event),
                tags(event),
                editions.stream().map(EventListing::card).toList(),
                follows,
                chapters);
    }

    /// The same without its text, for a page that shows the event in large.
    public static EventPage brief(Event event, Instant now) {
        var page = Page.of(event.title(), event.address())
                .describedAs(event.details().summary());
        return of(page, new Events.Told(event, "", ""), List.of(), List.of(), List.of(), List.of(), now);
    }

    private static List<Day> programme(Event event) {
        var days = new ArrayList<Day>();
        Timeline.timetables(event)
                .forEach((day, time) -> days.add(new Day(
                        "programme" + (days.isEmpty() ? "" : "-" + (days.size() + 1)),
                        day == null
                                ? say("agenda.event.programme")
                                : say("agenda.event.programme.of", Dates.longDay(day)),
                        time)));
        return days;
    }

    private static List<Tab> tags(Event event) {
        var tags = new ArrayList<Tab>();
        for (var at = 0; at < event.tags().size(); at++) {
            tags.add(new Tab(event.tags().get(at), "/themes/" + event.themes().get(at) + "/", -1, false));
        }
        return tags;
    }

    public EventDetails details() {
        return event.details();
    }

    public boolean isRunning() {
        return state == EventState.RUNNING;
    }

    public String series() {
        return EventWords.series(event);
    }

    public String when() {
        return capitalised(EventWords.day(event));
    }

    /// « soit 1 h 30 », or empty.
    public String length() {
        return EventWords.length(event);
    }

    public boolean isLedeShort() {
        return details().summary().length() < SHORT_LEDE;
    }

    /// What a reader must know first; empty when nothing stands out.
    public String notice() {
        return switch (state) {
            case CANCELLED -> say("agenda.notice.cancelled");
            case POSTPONED -> say("agenda.notice.postponed");
            case PAST -> say("agenda.notice.past");
            case ARCHIVED -> say("agenda.notice.archived");
            case RUNNING -> say("agenda.notice.running");
            case UPCOMING, UNDATED -> noticeWords().isEmpty() ? "" : say("agenda.notice.changed");
        };
    }

    /// What the organisers say of it; empty for nothing.
    public String noticeWords() {
        var words = details().notice();
        return words == null ? "" : words;
    }

    /// « Intervenants annoncés avant le 3 mars », for what the document promises to tell.
    public List<String> coming() {
        return state == EventState.PAST || state == EventState.ARCHIVED
                ? List.of()
                : details().coming().stream().map(EventPage::coming).toList();
    }

    private static String coming(EventDetails.Coming coming) {
        var day = Dates.dayOfMonth(coming.before()) + "\u00A0" + Dates.month(coming.before());
        var key = "agenda.coming." + coming.what();
        return Wording.knows(key) ? say(key, day) : say("agenda.coming", capitalised(coming.what()), day);
    }

    public Tone noticeTone() {
        return switch (state) {
            case CANCELLED -> Tone.ERROR;
            case POSTPONED -> Tone.WARNING;
            case RUNNING -> Tone.DONE;
            case PAST, ARCHIVED, UPCOMING, UNDATED -> Tone.PLAIN;
        };
    }

    /// For whom, as the document says it, else by its key `public`.
    public String audience() {
        return switch (details().audience()) {
            case null -> "";
            case "agents" -> say("agenda.audience.agents");
            case "tous" -> say("agenda.audience.everyone");
            case "invitation" -> say("agenda.audience.invitation");
            case String audience -> capitalised(audience);
        };
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public Whereabouts where() {
        return Whereabouts.of(event);
    }

    public List<EventRow.Status> services() {
        return details().services().stream().map(Services::badge).toList();
    }

    /// Whether some service is not confirmed yet, so that a reader must know what the words mean.
    public boolean hasPendingServices() {
        return details().services().stream().anyMatch(service -> service.state() != Service.State.CONFIRMED);
    }

    public @Nullable Picture picture() {
        return details().picture();
    }

    /// Empty before the page is public: until then nothing is at that address.
    public String motifAddress() {
        return page.listed() ? event.address() + "motif.svg" : "";
    }

    /// Whether some of what is shown was read in prose rather than in a key.
    public boolean isDeduced() {
        return !details().deduced().isEmpty();
    }
}
