package fr.percolateur.replay;

import fr.percolateur.event.Event;
import fr.percolateur.event.RecordedMoments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Moments of the replays that visitors may see.
final class ShownMoments implements RecordedMoments {

    private final Replays replays;

    ShownMoments(Replays replays) {
        this.replays = replays;
    }

    @Override
    public Optional<String> of(Event event) {
        return replays.isPublic(event.id()) ? Optional.of(ReplayPage.address(event)) : Optional.empty();
    }

    @Override
    public Optional<String> at(Event event, int second) {
        return replays.shown(event).flatMap(_ -> address(event, second));
    }

    @Override
    public Optional<String> at(Event event, Instant moment) {
        return replays.shown(event)
                .flatMap(replay -> Optional.ofNullable(replay.begunAt() == null ? event.startsAt() : replay.begunAt()))
                .filter(begun -> !moment.isBefore(begun))
                .flatMap(begun -> address(
                        event, Math.toIntExact(Duration.between(begun, moment).toSeconds())));
    }

    private Optional<String> address(Event event, int second) {
        return replays.texts().passage(event.id(), second).map(passage -> ReplayPage.at(event, passage, second));
    }
}
