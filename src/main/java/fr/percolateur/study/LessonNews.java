package fr.percolateur.study;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.ideas.Rulings;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonFollower;
import org.springframework.stereotype.Component;

/// Lets those who supported an idea read what its edition taught.
@Component
final class LessonNews implements LessonFollower {

    private final Events events;
    private final Rulings rulings;

    LessonNews(Events events, Rulings rulings) {
        this.events = events;
        this.rulings = rulings;
    }

    @Override
    public void published(long event, Lesson lesson) {
        events.kept(event)
                .ifPresent(found -> rulings.lessonsAreOut(event, name(found), found.address() + "enseignements/"));
    }

    private static String name(Event event) {
        return event.series() == null || event.edition() == null
                ? event.title()
                : say("study.edition.taught", event.series().name(), event.edition(), event.title());
    }
}
