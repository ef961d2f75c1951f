package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.event.Events;
import fr.percolateur.mail.Troubles;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Letters that did not arrive: all of them for administrators, those of their events for organisers.
@Component
final class TroubleTasks implements DeskTasks {

    private final Troubles troubles;
    private final Events events;

    TroubleTasks(Troubles troubles, Events events) {
        this.troubles = troubles;
        this.events = events;
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        if (viewer.administers()) {
            var failed = troubles.count();
            return failed == 0 ? List.of() : List.of(task(failed, "", TroublesPage.ADDRESS));
        }
        return EventKeys.organised(viewer).isEmpty()
                ? List.of()
                : troubles.counts().entrySet().stream()
                        .flatMap(each -> about(each.getKey(), each.getValue(), viewer).stream())
                        .toList();
    }

    private Optional<Task> about(String concern, int failed, Viewer viewer) {
        return TroublesPage.event(concern)
                .flatMap(events::kept)
                .filter(event -> EventKeys.organises(viewer, event))
                .map(event -> task(failed, event.title(), TroublesPage.address(event.slug())));
    }

    private static Task task(int failed, String about, String address) {
        return new Task(Urgency.SOON, say("bounces.task", failed), about, address, say("bounces.task.link"), null);
    }
}
