package fr.percolateur.ticket;

import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.feeds.Invitation;
import fr.percolateur.mail.Attachment;
import fr.percolateur.registration.Registration;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Site;
import java.util.Optional;

/// A registration as an invitation for one’s calendar.
public final class InvitationFile {

    private InvitationFile() {}

    /// As it goes with a letter; empty as in [#of].
    ///
    /// @param address path of the page of the registration
    public static Optional<Attachment> attached(Registration registration, Event event, String address, Site site) {
        return of(registration, event, address)
                .map(invitation -> new Attachment("invitation.ics", invitation.type(), invitation.write(site)));
    }

    /// Empty without a date, for someone who has no place, and whom nobody expected either.
    ///
    /// @param address of the page of the registration
    static Optional<Invitation> of(Registration registration, Event event, String address) {
        if (event.details().start() == null) {
            return Optional.empty();
        }
        return switch (registration.status()) {
            case CONFIRMED -> Optional.of(invite(registration, event, address, isHeld(event)));
            case CANCELLED, REFUSED -> Optional.of(invite(registration, event, address, false));
            case HELD, PENDING, WAITING, OFFERED, EXPIRED -> Optional.empty();
        };
    }

    private static Invitation invite(Registration registration, Event event, String address, boolean expected) {
        return new Invitation(
                event,
                new Invitation.Guest(registration.id(), registration.name(), registration.email()),
                registration.changedAt(),
                expected,
                registration.claim().seat() == Mode.ONLINE,
                address);
    }

    private static boolean isHeld(Event event) {
        return event.status() == EventFacts.Status.MAINTAINED;
    }
}
