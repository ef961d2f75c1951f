package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What stands against showing a replay, and its mend.
///
/// @param field where it is mended
public record Obstacle(String field, String reason) {

    static final String RECORDING = "fichier-video";
    static final String CAPTIONS = "fichier-sous-titres";
    static final String TRANSCRIPT = "fichier-transcription";
    static final String UNTIL = "jusqu-au";
    static final String CONSENT = "raison";

    static List<Obstacle> of(Event event, Replay replay, Instant now) {
        var found = new ArrayList<Obstacle>();
        if (!event.state(now).over()) {
            found.add(new Obstacle(RECORDING, say("replay.obstacle.early")));
        }
        if (!replay.isRecorded()) {
            found.add(new Obstacle(RECORDING, say("replay.obstacle.recording")));
        }
        if (replay.cues() == 0) {
            found.add(new Obstacle(CAPTIONS, say("replay.obstacle.captions")));
        }
        if (replay.passages() == 0) {
            found.add(new Obstacle(TRANSCRIPT, say("replay.obstacle.transcript")));
        }
        if (replay.isOver(now)) {
            found.add(new Obstacle(UNTIL, say("replay.obstacle.until")));
        }
        if (!replay.refusing().isEmpty()) {
            found.add(new Obstacle(CONSENT, say("replay.obstacle.consent", String.join(", ", replay.refusing()))));
        }
        return List.copyOf(found);
    }

    /// Whether all that is left is that someone refuses: a reason lifts it.
    static boolean isOnlyConsent(List<Obstacle> found) {
        return !found.isEmpty()
                && found.stream().allMatch(obstacle -> obstacle.field().equals(CONSENT));
    }

    FieldError mistake() {
        return new FieldError(field, reason);
    }
}
