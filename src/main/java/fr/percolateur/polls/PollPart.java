package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The polls of a room: those one can answer, then what was answered.
final class PollPart implements RoomPart {

    static final String NAME = "sondage";

    private static final int RANK = 40;

    private final LiveRooms rooms;
    private final Polls polls;
    private final Fragments fragments;

    PollPart(LiveRooms rooms, Polls polls, Fragments fragments) {
        this.rooms = rooms;
        this.polls = polls;
        this.fragments = fragments;
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
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(known -> {
                    var all = polls.of(room).stream()
                            .filter(poll -> poll.state() != Poll.State.DRAFT)
                            .map(poll -> PollView.of(known, poll, polls.results(poll)))
                            .toList();
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
}
