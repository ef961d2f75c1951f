package fr.percolateur.attendance;

import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The certificate, on the page of a registration whose person came.
final class CertificatePanel implements RegistrationPanel {

    private final Certificates certificates;
    private final Pages pages;

    CertificatePanel(Certificates certificates, Pages pages) {
        this.certificates = certificates;
        this.pages = pages;
    }

    @Override
    public Optional<Content> of(Registration registration, Event event, String address) {
        return certificates.came(registration)
                ? Optional.of(pages.content("attendance/panel", address + "/attestation.pdf"))
                : Optional.empty();
    }
}
