package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.signup.EventLines;
import fr.percolateur.wording.Dates;

/// A certificate as it is printed.
///
/// @param publisher who answers for it: the name of the site
/// @param verification where anyone verifies it, whole
public record CertificateSheet(Certificate certificate, EventLines lines, String publisher, String verification) {

    public String name() {
        return certificate.registration().name();
    }

    public String organisation() {
        return certificate.registration().organisation();
    }

    public String how() {
        return say("attendance.how." + certificate.mode().word());
    }

    public String issued() {
        return say(
                "attendance.issued",
                publisher,
                Dates.day(certificate.issuedAt().atZone(Moment.PARIS).toLocalDate()));
    }
}
