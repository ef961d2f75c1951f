package fr.percolateur.polls;

import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.live.Own;
import fr.percolateur.live.Pass;
import java.util.Set;
import java.util.stream.Collectors;

/// Which polls someone answered; what they answered, nobody knows.
final class PollOwn implements Own {

    /// Borne by those who came by the code of the wall.
    private static final String READS = "sans-voix";

    private final Polls polls;
    private final BallotBoxes boxes;

    PollOwn(Polls polls, BallotBoxes boxes) {
        this.polls = polls;
        this.boxes = boxes;
    }

    @Override
    public Set<String> of(Pass pass) {
        if (pass.voter().isEmpty()) {
            return Set.of(READS);
        }
        var cast = boxes.castBy(pass.voter().getAsLong());
        return cast.isEmpty()
                ? Set.of()
                : polls.of(pass.room()).stream()
                        .filter(poll -> poll.box() != null && cast.contains(poll.box()))
                        .map(Poll::key)
                        .collect(Collectors.toSet());
    }
}
