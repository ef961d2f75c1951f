package fr.percolateur.floor;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// How the floor is given, and the style-sheet of both parts.
final class FloorBox implements RoomBox {

    private final Pages pages;

    FloorBox(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String part() {
        return FloorPart.NAME;
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        return Optional.of(pages.content("floor/box", pass));
    }
}
