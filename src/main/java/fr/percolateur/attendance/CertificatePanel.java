package fr.percolateur.attendance;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.time.InstantSource;
import java.util.Optional;

/// The certificate, on the page of a registration whose person came.
final class CertificatePanel implements RegistrationPanel {

    private final Certificates certificates;
    private final Pages pages;
    private final InstantSource clock;

    CertificatePanel(Certificates certificates, Pages pages, InstantSource clock) {
        this.certificates = certificates;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        return hasBegun(event) && certificates.came(registration)
                ? Optional.of(pages.content("attendance/panel", address + "/attestation.pdf"))
                : Optional.empty();
    }

    /// Nobody attended what is to come, even where the door is open early.
    private boolean hasBegun(Event event) {
        var starts = event.startsAt();
        return starts != null && !clock.instant().isBefore(starts);
    }
}
