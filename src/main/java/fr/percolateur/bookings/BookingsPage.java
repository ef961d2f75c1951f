package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// The services of an event.
///
/// @param theirs what is stored meanwhile, where someone else saved; else the same as what is shown
/// @param saver who saved meanwhile; empty without conflict
public record BookingsPage(
        Page page,
        String slug,
        List<Booking> bookings,
        int version,
        List<FieldError> mistakes,
        String done,
        List<Booking> theirs,
        String saver) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/accessibilite";
    }

    public String address() {
        return address(slug);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// What the other one saved, where it is not what is typed here.
    public String theirs(int rank) {
        var other = theirs.get(rank);
        return saver.isEmpty() || other.equals(bookings.get(rank))
                ? ""
                : say("bookings.theirs", other.word(), other.provider().isEmpty() ? "—" : other.provider());
    }
}
