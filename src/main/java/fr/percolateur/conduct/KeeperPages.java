package fr.percolateur.conduct;

import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The one way to show those who keep a room a page that changes as the room does. Its template is written around
/// `conduct/desk`.
public final class KeeperPages {

    private final RoomKeys keys;
    private final Streams streams;
    private final Pages pages;

    KeeperPages(RoomKeys keys, Streams streams, Pages pages) {
        this.keys = keys;
        this.streams = streams;
        this.pages = pages;
    }

    /// A room that its keeper may open.
    ///
    /// @param mark asked before anything is read: what changes while the page is written is told again
    public record Opened(Room room, String mark) {

        /// @param done key of what was done just now, as the address has it: anything
        public KeeperPage show(Page page, RoomPart part, String done) {
            return new KeeperPage(
                    page, room, mark, part.name(), part.html(room, RoomPart.MODERATORS), Gestures.told(done));
        }
    }

    public Opened open(String slug, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        return new Opened(room, streams.mark(room.id()));
    }

    /// A page that shows one part and nothing else of its own.
    public ResponseEntity<byte[]> show(
            String template, Opened opened, RoomPart part, String done, Function<Room, Page> page) {
        var shown = opened.show(page.apply(opened.room()), part, done);
        return pages.showOnce(HttpStatus.OK, shown.page(), template, shown);
    }
}
