package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.util.Set;

/// What stands on the wall, and for those who keep the room, what could.
public final class WallPart implements RoomPart {

    static final String NAME = "mur";

    private final LiveRooms rooms;
    private final Curation curation;
    private final Fragments fragments;

    WallPart(LiveRooms rooms, Curation curation, Fragments fragments) {
        this.rooms = rooms;
        this.curation = curation;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> mirrors() {
        return Set.copyOf(curation.names());
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public String title() {
        return say("wall.part");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(WALL) || audience.equals(MODERATORS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(known -> {
                    var hanging = curation.of(known);
                    return audience.equals(WALL)
                            ? fragments.html("wall/show", new Shown(hanging.shown()))
                            : fragments.html("wall/choices", new WallDeskPage.Choices(known, hanging));
                })
                .orElse("");
    }

    /// What its template shows.
    public record Shown(Curation.Option option) {

        public String name() {
            return option.name();
        }

        public String scale() {
            return option.scale().css();
        }

        public String html() {
            return option.showing().html();
        }
    }
}
