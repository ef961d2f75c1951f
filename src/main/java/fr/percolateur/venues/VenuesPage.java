package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.web.Page;
import java.util.List;

/// All venues, and the names in documents that may be of one.
///
/// @param refused why a merge was not done; empty else
public record VenuesPage(Page page, List<Venue> venues, List<Group> groups, String done, String refused) {

    static final String ADDRESS = "/atelier/lieux/";

    /// Names that may be of one place.
    ///
    /// @param spellings with how many events write each
    /// @param kept which one stays: the most written by default
    public record Group(int rank, List<Choice> spellings, List<Choice> kept) {}

    public String addressOf(Venue venue) {
        return ADDRESS + venue.id();
    }

    public String title(Group group) {
        return say("venues.group", group.spellings().size());
    }
}
