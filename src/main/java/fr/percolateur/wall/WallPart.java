package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.Set;

/// What stands on the wall, and for those who keep the room, what could.
public final class WallPart extends RoomPart {

    static final String NAME = "mur";

    private final Curation curation;
    private final Fragments fragments;

    WallPart(LiveRooms rooms, Curation curation, Fragments fragments) {
        super(new Sign(NAME, say("wall.part"), 0, WALL, MODERATORS), rooms);
        this.curation = curation;
        this.fragments = fragments;
    }

    @Override
    public Set<String> mirrors() {
        return Set.copyOf(curation.names());
    }

    @Override
    public String html(Room room, String audience) {
        var hanging = curation.of(room);
        return audience.equals(WALL)
                ? fragments.html("wall/show", new Shown(hanging.shown()))
                : fragments.html("wall/choices", new WallDeskPage(room, hanging));
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
