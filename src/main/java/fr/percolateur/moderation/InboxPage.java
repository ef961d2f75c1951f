package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.knows;
import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.util.regex.Pattern;

/// The inbox of moderators.
///
/// @param mark where its stream begins
/// @param done key of what was done just now, as the address has it: anything
/// @param html the same that the stream sends
public record InboxPage(Page page, Room room, String mark, String done, String html) {

    private static final Pattern DONE = Pattern.compile("moderation\\.done\\.[a-z-]+");

    /// Under which its stream is.
    public String base() {
        return "/atelier/evenements/" + room.event().slug() + "/direct";
    }

    public String address() {
        return Inbox.address(room.event().slug());
    }

    /// Who was shown out.
    public String out() {
        return ExclusionsPage.address(room.event().slug());
    }

    /// Empty for nothing.
    public String told() {
        return DONE.matcher(done).matches() && knows(done) ? say(done) : "";
    }
}
