package fr.percolateur.debate;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// What stands above the debates for one person: a statement that has to be mended, as they sent it.
final class DebateBox implements RoomBox {

    static final String SIDE = "cote";
    static final String TEXT = "argument";

    private final Debates debates;
    private final Pages pages;

    DebateBox(Debates debates, Pages pages) {
        this.debates = debates;
        this.pages = pages;
    }

    @Override
    public String part() {
        return DebatePart.NAME;
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        var isWrong = !typed.mistake(SIDE).isEmpty() || !typed.mistake(TEXT).isEmpty();
        var again = debates.of(room.id()).stream()
                .filter(debate -> isWrong && typed.value(DebatePart.NAME).equals(String.valueOf(debate.id())))
                .map(debate -> DebateView.of(room, debate))
                .findFirst()
                .orElse(null);
        return Optional.of(pages.content("debate/box", new DebateView.Own(again, typed)));
    }
}
