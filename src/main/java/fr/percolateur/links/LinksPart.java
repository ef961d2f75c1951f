package fr.percolateur.links;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The links that were given, as those read them who are in the room, who speak and who keep it.
public final class LinksPart extends RoomPart {

    static final String NAME = "liens";

    private static final int RANK = 85;

    /// @param desk where they are noted
    public record Shown(String desk, List<GivenLink> links) {}

    private final GivenLinks links;
    private final Fragments fragments;

    LinksPart(LiveRooms rooms, GivenLinks links, Fragments fragments) {
        super(new Sign(NAME, say("links.heading"), RANK, PARTICIPANTS, SPEAKERS, MODERATORS), rooms);
        this.links = links;
        this.fragments = fragments;
    }

    /// A room that is closed says nothing of links that nobody gave.
    @Override
    public String html(Room room, String audience) {
        var given = links.of(room.id());
        if (given.isEmpty() && room.isClosed() && !audience.equals(MODERATORS)) {
            return "";
        }
        return fragments.html(
                audience.equals(MODERATORS) ? "links/kept" : "links/part",
                new Shown(LinksPage.address(room.event().slug()), given));
    }
}
