package fr.percolateur.moderation;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Exclusions.Excluded;
import fr.percolateur.live.Gestures;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;

/// Those who were shown out of a room, by when and why: nobody is named.
///
/// @param done key of what was done just now, as the address has it: anything
public record ExclusionsPage(Page page, String inbox, String address, List<Excluded> excluded, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/questions/exclusions";
    }

    /// Where the code of the room is changed.
    public String conduct() {
        return address.substring(0, address.indexOf("/questions/"));
    }

    public String hour(Excluded each) {
        return Dates.hour(each.at().atZone(Moment.PARIS).toLocalTime());
    }

    public String act(Excluded each) {
        return address + "/" + each.who().word() + "/levee";
    }

    /// Empty for nothing.
    public String told() {
        return Gestures.told(done);
    }
}
