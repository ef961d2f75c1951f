package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.SiteMapSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lessons in the plan of the site: the last for people, all for search engines.
@Component
class LessonSiteMap implements SiteMapSource {

    private static final int RANK = 35;
    private static final int FOR_PEOPLE = 10;

    private final Lessons lessons;

    LessonSiteMap(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public String title() {
        return say("lessons.title");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Entry> entries() {
        var latest = lessons.latest(0, Integer.MAX_VALUE);
        var editions = lessons.editions().stream()
                .map(edition -> new Entry(
                        say("lessons.edition.title", edition.lessons(), edition.name()),
                        "/agenda/" + edition.value() + "/enseignements/",
                        null,
                        false));
        var each = IntStream.range(0, latest.size()).mapToObj(at -> {
            var lesson = latest.get(at).lesson();
            return new Entry(lesson.title(), lesson.address(), lesson.changedAt(), at < FOR_PEOPLE);
        });
        return Stream.of(Stream.of(new Entry(say("lessons.all"), LessonQuery.ADDRESS, null, true)), editions, each)
                .flatMap(entries -> entries)
                .toList();
    }
}
