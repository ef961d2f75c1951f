package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.polls.Polls;
import fr.percolateur.polls.Results;
import java.util.List;

/// A piece of evidence as its readers see it.
///
/// @param figures of a poll that may be told, the first first; none elsewhere
/// @param count « Sondage, 163 réponses »; empty elsewhere
public record Shown(Evidence evidence, List<Results.Row> figures, String count) {

    static Shown of(long room, Evidence evidence, Polls polls) {
        if (!(evidence instanceof Evidence.Polled(var _, var id)) || id == null) {
            return new Shown(evidence, List.of(), "");
        }
        return polls.find(room, id)
                .filter(poll -> poll.closedAt() != null && poll.shown())
                .map(polls::results)
                .filter(Results::isTold)
                .map(results -> new Shown(evidence, results.rows(), say("lessons.evidence.ballots", results.ballots())))
                .orElseGet(() -> new Shown(evidence, List.of(), ""));
    }
}
