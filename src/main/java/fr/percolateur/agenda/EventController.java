package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.content.Imported;
import fr.percolateur.content.PublicPage;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/agenda/{slug}/`.
@Controller
class EventController implements PublicPage {

    private static final int OTHER_EDITIONS = 3;

    private final Events events;
    private final Pages pages;
    private final Site site;
    private final InstantSource clock;
    private final ObjectProvider<EventPanel> panels;
    private final ObjectProvider<Follow> follows;
    private final ObjectProvider<EventStory> stories;

    EventController(
            Events events,
            Pages pages,
            Site site,
            InstantSource clock,
            ObjectProvider<EventPanel> panels,
            ObjectProvider<Follow> follows,
            ObjectProvider<EventStory> stories) {
        this.events = events;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
        this.panels = panels;
        this.follows = follows;
        this.stories = stories;
    }

    @GetMapping("/agenda/{slug}/")
    ResponseEntity<byte[]> event(@PathVariable String slug) {
        var shown = page(events.find(slug).orElseThrow(Absent::new), true);
        return pages.show(shown.page(), "agenda/event", shown);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Pages.Shown preview(Imported document) {
        var shown = page(events.told(document), events.find(document.slug()).isPresent());
        return new Pages.Shown(shown.page(), "agenda/event", shown);
    }

    /// @param isPublic whether others than its author are shown it
    private EventPage page(Events.Told told, boolean isPublic) {
        var event = told.event();
        var trail = new ArrayList<Crumb>(List.of(new Crumb(say("agenda.title"), "/agenda/")));
        if (event.series() != null) {
            trail.add(new Crumb(event.series().name(), event.series().address()));
        }
        var page = Page.of(event.title(), event.address())
                .in("agenda")
                .under(trail.toArray(Crumb[]::new))
                .describedAs(event.details().summary())
                .tinted(EventListing.tint(event))
                .sharing(event.address() + "partage.png")
                .stating(EventStatement.of(event, site))
                .framing(told.frames());
        var shown = isPublic
                ? page.with(Feed.calendar(event.title(), "/agenda/" + event.slug() + ".ics"))
                : page.unlisted();
        return EventPage.of(
                shown, told, others(event), panels(event), follows(event), chapters(event), clock.instant());
    }

    private List<EventPanel.Panel> panels(Event event) {
        return panels.orderedStream().flatMap(panel -> panel.of(event).stream()).toList();
    }

    private List<EventStory.Chapter> chapters(Event event) {
        return stories.orderedStream()
                .flatMap(story -> story.of(event).stream())
                .toList();
    }

    private List<Follow.Link> follows(Event event) {
        return follows.orderedStream().map(follow -> follow.of(event.series())).toList();
    }

    /// The latest editions of the series that are over, without this one.
    private List<Event> others(Event event) {
        if (event.series() == null) {
            return List.of();
        }
        var now = clock.instant();
        return events.editions(event.series().slug()).stream()
                .filter(edition ->
                        edition.id() != event.id() && edition.state(now).over())
                .limit(OTHER_EDITIONS)
                .toList();
    }
}
