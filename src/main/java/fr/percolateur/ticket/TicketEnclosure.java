package fr.percolateur.ticket;

import fr.percolateur.event.Event;
import fr.percolateur.mail.Attachment;
import fr.percolateur.registration.Change;
import fr.percolateur.registration.Claim;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.Enclosure;
import fr.percolateur.web.Site;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The invitation that goes with the letter which confirms a registration, and its withdrawal with the one that ends
/// it.
final class TicketEnclosure implements Enclosure {

    private final Site site;

    TicketEnclosure(Site site) {
        this.site = site;
    }

    @Override
    public Optional<Attachment> of(Change change, Event event, String address) {
        var registration = change.registration();
        return registration.status() == Status.CONFIRMED || wasConfirmed(change.before())
                ? InvitationFile.attached(registration, event, address, site)
                : Optional.empty();
    }

    private static boolean wasConfirmed(@Nullable Claim before) {
        return before != null && before.status() == Status.CONFIRMED;
    }
}
