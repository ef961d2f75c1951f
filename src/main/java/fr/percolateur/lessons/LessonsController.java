package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.event.Events;
import fr.percolateur.event.RecordedMoments;
import fr.percolateur.polls.Polls;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import fr.percolateur.web.Withdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The library, a lesson, and what one edition taught.
@Controller
class LessonsController {

    private static final int RELATED = 4;

    private final Lessons lessons;
    private final Polls polls;
    private final Events events;
    private final Pages pages;
    private final Site site;
    private final ObjectProvider<LessonPanel> panels;
    private final ObjectProvider<RecordedMoments> moments;

    LessonsController(
            Lessons lessons,
            Polls polls,
            Events events,
            Pages pages,
            Site site,
            ObjectProvider<LessonPanel> panels,
            ObjectProvider<RecordedMoments> moments) {
        this.lessons = lessons;
        this.polls = polls;
        this.events = events;
        this.pages = pages;
        this.site = site;
        this.panels = panels;
        this.moments = moments;
    }

    @GetMapping(LessonQuery.ADDRESS)
    ResponseEntity<byte[]> list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "organisme", required = false) @Nullable String organisation,
            @RequestParam(name = "serie", required = false) @Nullable String series,
            @RequestParam(name = "edition", required = false) @Nullable String edition,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var query = LessonQuery.of(words, theme, organisation, series, edition, number);
        var found = lessons.list(query, Lessons.PER_PAGE);
        if (found.lessons().isEmpty() && query.page() > 1) {
            throw new Absent();
        }
        var page = Page.of(say("lessons.title"), query.address())
                .in("lessons")
                .describedAs(say("lessons.description", site.name()))
                .with(LessonFeedController.feed());
        return pages.show(
                query.words().isEmpty() ? page : page.unlisted(),
                "lessons/list",
                new LessonListPage(
                        page,
                        query,
                        found.lessons(),
                        new Pager(query.page(), Pager.pages(found.total(), Lessons.PER_PAGE), query.addressOfFirst()),
                        say("lessons.results", found.total()),
                        LessonFilters.of(query, lessons)));
    }

    @GetMapping("/enseignements/{slug}/")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var told = lessons.find(slug).orElseThrow(() -> lessons.isGone(slug) ? new Withdrawn() : new Absent());
        var lesson = told.lesson();
        var page = Page.of(lesson.heading(), lesson.address())
                .in("lessons")
                .under(new Crumb(say("lessons.title"), LessonQuery.ADDRESS))
                .describedAs(told.summary())
                .with(LessonFeedController.feed());
        return pages.show(
                page,
                "lessons/lesson",
                new LessonPage(
                        page,
                        told,
                        told.citation(site.name(), site.absolute(lesson.address())),
                        proofs(told),
                        panels.orderedStream().map(panel -> panel.of(lesson)).toList(),
                        lessons.of(lesson.event()).stream()
                                .filter(other -> other.lesson().id() != lesson.id())
                                .toList(),
                        lessons.related(told, RELATED)));
    }

    private List<LessonPage.Shown> proofs(Told told) {
        return told.lesson().evidence().stream()
                .map(proof -> LessonPage.Shown.of(told, heard(told.lesson(), proof.evidence()), polls))
                .toList();
    }

    /// A moment leads to the recording for as long as that is shown.
    private Evidence heard(Lesson lesson, Evidence evidence) {
        return evidence instanceof Evidence.Moment(var label, var second, var address) && address == null
                ? events.find(lesson.event())
                        .flatMap(event -> moments.stream()
                                .flatMap(recorded -> recorded.at(event, second).stream())
                                .findFirst())
                        .<Evidence>map(found -> new Evidence.Moment(label, second, found))
                        .orElse(evidence)
                : evidence;
    }

    /// All that an edition taught, as one reads an article.
    @GetMapping("/agenda/{slug}/enseignements/")
    ResponseEntity<byte[]> edition(@PathVariable String slug) {
        var event = events.find(slug).orElseThrow(Absent::new).event();
        var taught = lessons.of(event.id());
        if (taught.isEmpty()) {
            throw new Absent();
        }
        var page = Page.of(
                        say("lessons.edition.title", taught.size(), event.title()), event.address() + "enseignements/")
                .in("lessons")
                .under(new Crumb(say("lessons.title"), LessonQuery.ADDRESS))
                .describedAs(say("lessons.edition.description", taught.size(), event.title()));
        var series = event.series();
        return pages.show(
                series == null ? page : page.tinted(series.tint()),
                "lessons/edition",
                new EditionPage(
                        page,
                        event,
                        taught.stream()
                                .map(told -> new EditionPage.Part(told, proofs(told)))
                                .toList()));
    }
}
