package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.lessons.Lessons;
import fr.percolateur.lessons.Told;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The latest lessons.
@Component
final class LessonSource implements LetterSource {

    private static final int MOST = 10;

    private final Lessons lessons;

    LessonSource(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public String key() {
        return "lessons";
    }

    @Override
    public String title() {
        return say("letter.source.lessons");
    }

    @Override
    public int rank() {
        return 30;
    }

    /// Those of all series: what one taught is of use to the others.
    @Override
    public List<News> news(String series, Instant now) {
        return lessons.latest(0, MOST).stream().map(LessonSource::news).toList();
    }

    private static News news(Told told) {
        return new News(
                told.lesson().slug(),
                told.lesson().title(),
                told.editionName(),
                told.summary(),
                told.lesson().address());
    }
}
