package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.cover.Tint;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/agenda/{slug}/direct/mur`, opened by whoever keeps the room and left to the projector.
@Controller
class WallController {

    private final RoomKeys keys;
    private final ObjectProvider<RoomPart> parts;
    private final Streams streams;
    private final Pages pages;

    WallController(RoomKeys keys, ObjectProvider<RoomPart> parts, Streams streams, Pages pages) {
        this.keys = keys;
        this.parts = parts;
        this.streams = streams;
        this.pages = pages;
    }

    @GetMapping("/agenda/{slug}/direct/mur")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        // asked first: what changes while the page is written is told again
        var mark = streams.mark(room.id());
        var blocks = parts.stream()
                .filter(part -> part.isFor(RoomPart.WALL))
                .sorted(Comparator.comparingInt(RoomPart::rank))
                .map(part ->
                        new WallPage.Block(part.name(), part.title(), part.place(), part.html(room, RoomPart.WALL)))
                .toList();
        var page = Page.of(say("wall.title", room.event().title()), WallPage.address(slug))
                .unlisted();
        var shown = page.tinted(tint(room));
        return pages.showOnce(HttpStatus.OK, shown, "wall/wall", new WallPage(shown, room, mark, blocks));
    }

    private static Tint tint(Room room) {
        var series = room.event().series();
        return series == null ? Tint.SAFRAN : series.tint();
    }

    @GetMapping("/direct-mur.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(WallController.class, "wall.css");
    }
}
