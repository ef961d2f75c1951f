package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Card;
import fr.percolateur.component.Crumb;
import fr.percolateur.content.Imported;
import fr.percolateur.content.PublicPage;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/series/` and `/series/{slug}/`.
@Controller
class SeriesController implements PublicPage {

    private final Events events;
    private final SeriesCatalogue catalogue;
    private final Pages pages;
    private final InstantSource clock;
    private final ObjectProvider<Follow> follows;

    SeriesController(
            Events events,
            SeriesCatalogue catalogue,
            Pages pages,
            InstantSource clock,
            ObjectProvider<Follow> follows) {
        this.events = events;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
        this.follows = follows;
    }

    @GetMapping("/series/")
    ResponseEntity<byte[]> all() {
        var page = Page.of(say("agenda.series.title"), "/series/")
                .in("series")
                .describedAs(say("agenda.series.description"));
        return pages.show(
                page,
                "agenda/seriesList",
                new SeriesListPage(
                        catalogue.all().stream().map(SeriesController::card).toList()));
    }

    @GetMapping("/series/{slug}/")
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        var series = catalogue.find(slug).orElseThrow(Absent::new);
        var editions = events.editions(slug);
        if (editions.isEmpty()) {
            throw new Absent();
        }
        var shown = page(series, editions, true);
        return pages.show(shown.page(), "agenda/series", shown);
    }

    @Override
    public Kind kind() {
        return Kind.SERIES;
    }

    @Override
    public Pages.Shown preview(Imported document) {
        var series = catalogue.told(document);
        var shown = page(
                series,
                events.editions(series.slug()),
                catalogue.find(series.slug()).isPresent());
        return new Pages.Shown(shown.page(), "agenda/series", shown);
    }

    /// @param isPublic whether others than its author are shown it
    private SeriesPage page(Series series, List<Event> editions, boolean isPublic) {
        var page = Page.of(series.name(), series.address())
                .in("series")
                .under(new Crumb(say("agenda.series.title"), "/series/"))
                .describedAs(series.rhythm() == null ? series.name() : series.name() + ". " + series.rhythm())
                .tinted(series.tint())
                .sharing(series.address() + "partage.png");
        return SeriesPage.of(
                isPublic
                        ? page.with(Feed.calendar(series.name(), "/series/" + series.slug() + ".ics"))
                        : page.unlisted(),
                series,
                editions,
                follows.orderedStream().map(follow -> follow.of(series)).toList(),
                clock.instant());
    }

    private static Card card(SeriesCatalogue.Entry entry) {
        var series = entry.series();
        return new Card(
                series.name(),
                series.address(),
                series.address() + "couverture.svg",
                say("agenda.series.editions", entry.editions()),
                series.rhythm() == null ? "" : series.rhythm(),
                false);
    }
}
