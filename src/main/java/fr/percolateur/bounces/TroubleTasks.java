package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.mail.Troubles;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Letters that did not arrive.
@Component
final class TroubleTasks implements DeskTasks {

    private final Troubles troubles;

    TroubleTasks(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        var failed = viewer.administers() ? troubles.count() : 0;
        return failed == 0
                ? List.of()
                : List.of(new Task(
                        Urgency.SOON,
                        say("bounces.task", failed),
                        "",
                        TroublesPage.ADDRESS,
                        say("bounces.task.link"),
                        null));
    }
}
