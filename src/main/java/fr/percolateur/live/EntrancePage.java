package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one comes into a room.
///
/// @param typed the code as it was typed
/// @param mistake why it does not open the room; empty for none
public record EntrancePage(Page page, Room room, Viewer viewer, String typed, String mistake) {

    public List<FieldError> mistakes() {
        return mistake.isEmpty() ? List.of() : List.of(new FieldError("code", mistake));
    }

    public @Nullable String name() {
        return viewer instanceof Viewer.SignedIn someone ? someone.name() : null;
    }

    public String title() {
        return say("live.entrance.title", room.event().title());
    }
}
