package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.atom.AtomEntry;
import fr.percolateur.atom.AtomFeed;
import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Pager;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Site;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/enseignements.atom`: lessons, the last published first.
@Controller
@CrossOrigin
class LessonFeedController {

    private static final String ADDRESS = "/enseignements.atom";
    private static final int ENTRIES = 30;

    private final Lessons lessons;
    private final Site site;

    LessonFeedController(Lessons lessons, Site site) {
        this.lessons = lessons;
        this.site = site;
    }

    static Feed feed() {
        return Feed.atom(say("lessons.feed"), ADDRESS);
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> atom(@RequestParam(name = "page", defaultValue = "1") String number) {
        var page = Pager.number(number).orElseThrow(Absent::new);
        var latest = lessons.latest((page - 1) * ENTRIES, ENTRIES);
        if (latest.isEmpty() && page > 1) {
            throw new Absent();
        }
        var feed = new AtomFeed(
                say("lessons.feed.of", site.name()),
                say("lessons.description", site.name()),
                ADDRESS,
                LessonQuery.ADDRESS,
                latest.stream().map(LessonFeedController::entry).toList(),
                new Pager(page, Pager.pages(lessons.count(), ENTRIES), ADDRESS));
        return PublicAnswer.of(MediaType.parseMediaType(AtomFeed.TYPE), feed.write(site));
    }

    private static AtomEntry entry(Told told) {
        var lesson = told.lesson();
        return new AtomEntry(
                UUID.nameUUIDFromBytes(("percolateur:lesson:" + lesson.id()).getBytes(StandardCharsets.UTF_8)),
                lesson.heading(),
                lesson.address(),
                lesson.publishedAt(),
                lesson.changedAt(),
                told.summary(),
                lesson.body().html() + lesson.practice().html(),
                told.themes().stream()
                        .map(theme -> new AtomEntry.Category(theme.slug(), theme.name()))
                        .toList(),
                null);
    }
}
