package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Severity;
import fr.percolateur.publication.Obstacle;
import fr.percolateur.publication.PublishCheck;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// A promise of accessibility that nobody was asked to keep is not published. What is said to be booked, and nothing
/// tells with whom, may have been agreed elsewhere.
@Component
final class BookingCheck implements PublishCheck {

    private final Bookings bookings;

    BookingCheck(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        if (document.kind() != Kind.EVENT) {
            return List.of();
        }
        return bookings.of(document).stream()
                .filter(booking -> booking.isOffered() && booking.provider().isEmpty())
                .map(booking -> obstacle(document, booking))
                .toList();
    }

    private static Obstacle obstacle(StoredDocument document, Booking booking) {
        var promised = booking.state().equals("promis");
        return new Obstacle(
                promised ? Severity.ERROR : Severity.WARNING,
                promised ? "service-unbooked" : "service-without-provider",
                say(promised ? "bookings.check.unbooked" : "bookings.check.provider", booking.name()),
                say(promised ? "bookings.check.unbooked.mend" : "bookings.check.provider.mend"),
                BookingsPage.address(document.slug()),
                say("bookings.task.link"));
    }
}
