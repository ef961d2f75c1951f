package fr.percolateur.captions;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The way to what was said in the last minutes, for who comes late or lost the thread.
final class CaptionBox implements RoomBox {

    private final Pages pages;

    CaptionBox(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String part() {
        return CaptionPart.NAME;
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        return Optional.of(pages.content("captions/box", room.address() + "/sous-titres"));
    }
}
