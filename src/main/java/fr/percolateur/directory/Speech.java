package fr.percolateur.directory;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Someone at one event.
///
/// @param event id of its document
/// @param key their id in the document
/// @param part `intervenant`, `animateur` or `invite`
/// @param word what they answered with; empty for none
public record Speech(
        long event,
        Person person,
        String key,
        String part,
        State state,
        @Nullable Instant invitedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        String word) {

    public static final List<String> PARTS = List.of("intervenant", "animateur", "invite");

    public enum State {
        /// Entered by hand: the document names them.
        LISTED,
        INVITED,
        ACCEPTED,
        DECLINED;

        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Of the letter that left last, so that a form can say which one it means.
    public String mark() {
        var last = remindedAt == null ? invitedAt : remindedAt;
        return last == null ? "" : last.toString();
    }

    public String stateWord() {
        return say("directory.state." + state.column());
    }

    public Tone tone() {
        return switch (state) {
            case LISTED, ACCEPTED -> Tone.DONE;
            case INVITED -> Tone.RING;
            case DECLINED -> Tone.ERROR;
        };
    }

    public boolean isAwaited() {
        return state == State.INVITED;
    }
}
