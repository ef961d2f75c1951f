package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The polls of a room: those one can answer, then what was answered.
final class PollPart extends RoomPart {

    static final String NAME = "sondage";

    private static final int RANK = 40;

    private final Polls polls;
    private final Fragments fragments;

    PollPart(LiveRooms rooms, Polls polls, Fragments fragments) {
        super(new Sign(NAME, say("polls.part"), RANK, PARTICIPANTS, MODERATORS), rooms);
        this.polls = polls;
        this.fragments = fragments;
    }

    @Override
    public String html(Room room, String audience) {
        var all = polls.of(room.id()).stream()
                .filter(poll -> audience.equals(MODERATORS) || poll.state() != Poll.State.DRAFT)
                .map(poll -> PollView.of(room, poll, polls.results(poll)))
                .toList();
        if (audience.equals(MODERATORS)) {
            return fragments.html("polls/keep", new PollsPage(room, all));
        }
        // a room that is closed keeps what there was
        return room.isClosed() && all.isEmpty() ? "" : fragments.html("polls/part", shown(all));
    }

    private static PollView.Several shown(List<PollView> all) {
        return new PollView.Several(
                all.stream().filter(PollView::takes).toList(),
                all.stream().filter(view -> !view.takes()).toList().reversed());
    }
}
