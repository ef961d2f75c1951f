package fr.percolateur.video;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventPanel;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The way into the room on the event’s page, from a little before it begins until it is over.
final class RoomLink implements EventPanel {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final InstantSource clock;

    RoomLink(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Event event) {
        var soon = clock.instant().plus(BEFORE);
        var now = event.state(clock.instant());
        return now == EventState.RUNNING || now == EventState.UPCOMING && event.state(soon) == EventState.RUNNING
                ? Optional.of(new Panel(
                        Tone.DONE,
                        say(now == EventState.RUNNING ? "video.panel.now" : "video.panel.soon"),
                        say("video.panel.enter"),
                        event.address() + "direct"))
                : Optional.empty();
    }
}
