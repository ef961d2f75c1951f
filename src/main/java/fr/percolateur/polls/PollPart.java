package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The polls of a room: those one can answer, then what was answered. On the wall, the one that is open, or the
/// last one for a while.
final class PollPart implements RoomPart {

    static final String NAME = "sondage";

    private static final int RANK = 40;
    private static final Duration ON_THE_WALL = Duration.ofMinutes(10);

    private final LiveRooms rooms;
    private final Polls polls;
    private final Fragments fragments;
    private final InstantSource clock;

    PollPart(LiveRooms rooms, Polls polls, Fragments fragments, InstantSource clock) {
        this.rooms = rooms;
        this.polls = polls;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title() {
        return say("polls.part");
    }

    @Override
    public boolean isFor(String audience) {
        return !audience.equals(MODERATORS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(known -> {
                    var all = polls.of(room).stream()
                            .filter(poll -> poll.state() != Poll.State.DRAFT)
                            .map(poll -> PollView.of(known, poll, polls.results(poll)))
                            .toList();
                    if (audience.equals(WALL)) {
                        return wall(all);
                    }
                    // a room that is closed keeps what there was
                    return known.isClosed() && all.isEmpty() ? "" : fragments.html("polls/part", shown(all));
                })
                .orElse("");
    }

    private static PollView.Several shown(List<PollView> all) {
        return new PollView.Several(
                all.stream().filter(PollView::takes).toList(),
                all.stream().filter(view -> !view.takes()).toList().reversed());
    }

    private String wall(List<PollView> all) {
        var since = clock.instant().minus(ON_THE_WALL);
        return all.reversed().stream()
                .filter(PollView::takes)
                .findFirst()
                .or(() -> all.reversed().stream()
                        .filter(view -> view.showsResults()
                                && view.poll().closedAt() != null
                                && view.poll().closedAt().isAfter(since))
                        .findFirst())
                .map(view -> fragments.html("polls/wall", view))
                .orElse("");
    }
}
