package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Plea;
import fr.percolateur.accounts.Pleas;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// People who wait to be taken for agents: they can register for nothing until someone decides.
@Component
final class PleaTasks implements DeskTasks {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Pleas pleas;

    PleaTasks(Pleas pleas) {
        this.pleas = pleas;
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        if (!DeskSection.organisers(viewer)) {
            return List.of();
        }
        var waiting = pleas.waiting();
        return waiting.stream()
                .map(Plea::askedAt)
                .findFirst()
                .map(oldest -> new Task(
                        oldest.plus(PATIENCE).isBefore(now) ? Urgency.NOW : Urgency.SOON,
                        say("access.task", waiting.size()),
                        "",
                        DecisionController.ADDRESS,
                        say("access.task.link"),
                        oldest.plus(PATIENCE)))
                .stream()
                .toList();
    }
}
