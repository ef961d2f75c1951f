package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The debates of a room, the last in front; on the wall, the one that goes on.
final class DebatePart implements RoomPart {

    static final String NAME = "debat";

    private static final int RANK = 45;

    private final LiveRooms rooms;
    private final Debates debates;
    private final Fragments fragments;

    DebatePart(LiveRooms rooms, Debates debates, Fragments fragments) {
        this.rooms = rooms;
        this.debates = debates;
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
        return say("debate.part");
    }

    @Override
    public boolean isFor(String audience) {
        return !audience.equals(MODERATORS);
    }

    /// For the template.
    private static List<DebateView> shown(List<DebateView> all, boolean onTheWall) {
        return all.stream()
                .filter(view -> view.debate().phase() != Phase.DRAFT)
                .filter(view -> !onTheWall || view.takes() && view.debate().phase() != Phase.CLOSED)
                .toList()
                .reversed();
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(known -> {
                    var onTheWall = audience.equals(WALL);
                    var all = debates.of(room).stream()
                            .map(debate -> DebateView.of(known, debate))
                            .toList();
                    var shown = shown(all, onTheWall);
                    if (onTheWall) {
                        return shown.isEmpty() ? "" : fragments.html("debate/wall", shown.getFirst());
                    }
                    // its place is not shown then, see debate.css
                    return shown.isEmpty() ? "" : fragments.html("debate/part", new DebateView.Several(shown));
                })
                .orElse("");
    }
}
