package fr.percolateur.annex;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.EventRow.Status;
import fr.percolateur.component.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around the pages of a part of the site that has a navigation of its own: the Atelier.
///
/// @param person who is signed in, as they are called
/// @param role as what, in a few words
/// @param subject what the page is about, where several pages are about the same
public record Annex(
        String title,
        String address,
        List<Group> groups,
        String person,
        String role,
        @Nullable Subject subject) {

    /// Entries of the navigation under one heading.
    ///
    /// @param label empty for those that need none
    public record Group(String label, List<Entry> entries) {}

    /// @param here whether the page belongs to it
    /// @param exact whether it is the page itself
    public record Entry(String label, String address, boolean here, boolean exact) {

        /// As `aria-current` says it.
        public @Nullable String current() {
            return exact ? "page" : here ? "true" : null;
        }
    }

    /// An event that several pages are about.
    ///
    /// @param when in a few words
    /// @param shown address of its page for visitors; empty while they can not read that
    /// @param steps from preparing to what follows; empty where there is only one
    /// @param tools the pages of the current step; empty where there is only one
    /// @param way to the page, for one that names no trail of its own
    public record Subject(
            String kind,
            String title,
            String address,
            String when,
            Status state,
            String shown,
            List<Tab> steps,
            List<Tab> tools,
            Way way) {}

    /// From the list of its documents down to a page.
    ///
    /// @param here what the page is called there; empty for its title
    public record Way(List<Crumb> trail, String here) {}
}
