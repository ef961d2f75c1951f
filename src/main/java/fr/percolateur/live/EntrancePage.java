package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.document.Moment;
import fr.percolateur.event.EventDetails;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one comes into a room.
///
/// @param typed the code as it was typed
/// @param mistake why it does not open the room; empty for none
public record EntrancePage(Page page, Room room, Viewer viewer, String typed, String mistake) {

    /// Where one types the code of any room.
    ///
    /// @param mistake why it opens nothing; empty for none
    public record Short(Page page, String typed, String mistake) {

        public List<FieldError> mistakes() {
            return wrongCode(mistake);
        }
    }

    /// For one who was shown out.
    ///
    /// @param contact whom to ask to be let in again; null where the event names nobody
    public record Out(Page page, Room room, Exclusions.Excluded excluded, EventDetails.@Nullable Contact contact) {

        public String since() {
            return say(
                    "live.out.since",
                    Dates.hour(excluded.at().atZone(Moment.PARIS).toLocalTime()));
        }
    }

    public List<FieldError> mistakes() {
        return wrongCode(mistake);
    }

    private static List<FieldError> wrongCode(String mistake) {
        return mistake.isEmpty() ? List.of() : List.of(new FieldError("code", mistake));
    }

    public @Nullable String name() {
        return viewer instanceof Viewer.SignedIn someone ? someone.name() : null;
    }

    public String title() {
        return say("live.entrance.title", room.event().title());
    }
}
