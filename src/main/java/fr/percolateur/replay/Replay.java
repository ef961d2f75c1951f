package fr.percolateur.replay;

import fr.percolateur.document.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is left to see and to read of an event.
///
/// @param link where it is seen when no recording is kept here; null for nowhere
/// @param begunAt when the recording began; null for when the event was to begin
/// @param until the last day on which it is shown
/// @param refusing those who speak and do not agree to be recorded
/// @param silent those who speak and never said whether they do
record Replay(
        long event,
        State state,
        @Nullable String link,
        @Nullable Instant begunAt,
        LocalDate until,
        List<Recording> recordings,
        int cues,
        int passages,
        List<String> refusing,
        List<String> silent) {

    enum State {
        DRAFT,
        PUBLISHED,
        /// Its last day is past: nothing of it is kept.
        EXPIRED
    }

    Replay {
        recordings = List.copyOf(recordings);
        refusing = List.copyOf(refusing);
        silent = List.copyOf(silent);
    }

    Optional<Recording> recording(Recording.Role role) {
        return recordings.stream().filter(recording -> recording.role() == role).findFirst();
    }

    /// Whether there is something to see or to hear, here or elsewhere.
    boolean isRecorded() {
        return link != null
                || recording(Recording.Role.VIDEO).isPresent()
                || recording(Recording.Role.AUDIO).isPresent();
    }

    boolean isOver(Instant now) {
        return until.isBefore(now.atZone(Moment.PARIS).toLocalDate());
    }
}
