package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;

/// The debates of a room, the last in front.
final class DebatePart extends RoomPart {

    static final String NAME = "debat";

    private static final int RANK = 45;

    private final Debates debates;
    private final Fragments fragments;

    DebatePart(LiveRooms rooms, Debates debates, Fragments fragments) {
        super(new Sign(NAME, say("debate.part"), RANK, PARTICIPANTS, MODERATORS), rooms);
        this.debates = debates;
        this.fragments = fragments;
    }

    @Override
    public String html(Room room, String audience) {
        var shown = debates.of(room.id()).stream()
                .filter(debate -> audience.equals(MODERATORS) || debate.phase() != Phase.DRAFT)
                .map(debate -> DebateView.of(room, debate))
                .toList();
        if (audience.equals(MODERATORS)) {
            return fragments.html("debate/keep", new DebatesPage(room, shown));
        }
        // its place is not shown then, see debate.css
        return shown.isEmpty() ? "" : fragments.html("debate/part", new DebateView.Several(shown.reversed()));
    }
}
