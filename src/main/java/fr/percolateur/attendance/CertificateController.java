package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.event.Events;
import fr.percolateur.print.Printer;
import fr.percolateur.print.Sheet;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A certificate for who came, and the page where anyone verifies one.
@Controller
class CertificateController {

    private final Certificates certificates;
    private final RegistrationLinks links;
    private final Events events;
    private final Pages pages;
    private final Site site;

    CertificateController(Certificates certificates, RegistrationLinks links, Events events, Pages pages, Site site) {
        this.certificates = certificates;
        this.links = links;
        this.events = events;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/inscription/{link}/attestation.pdf")
    ResponseEntity<byte[]> certify(@PathVariable String link) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var event = events.kept(registration.event()).orElseThrow(Absent::new);
        return certificates
                .of(registration)
                .map(certificate -> {
                    var sheet = new CertificateSheet(
                            certificate,
                            new EventLines(event),
                            site.name(),
                            site.absolute("/attestation/" + certificate.code()));
                    var printed = Printer.print(new Sheet(
                            say("attendance.certificate.title", event.title()),
                            say("attendance.certificate.subject", event.title(), registration.name()),
                            pages.content("attendance/certificate", sheet)));
                    return PaperFile.pdf("attestation-" + event.slug(), printed);
                })
                .orElseGet(() -> nothing("/inscription/" + link));
    }

    @GetMapping("/attestation/{code}")
    ResponseEntity<byte[]> verify(@PathVariable String code) {
        var found = certificates.find(code);
        var event = found.flatMap(
                certificate -> events.kept(certificate.registration().event()));
        if (found.isEmpty() || event.isEmpty()) {
            return show(HttpStatus.NOT_FOUND, new VerificationPage(page(), code, null, null));
        }
        return show(HttpStatus.OK, new VerificationPage(page(), code, found.get(), new EventLines(event.get())));
    }

    /// Where a code is typed; sent, it leads to the page of the certificate.
    @GetMapping("/attestation")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String code) {
        var mended = CertificateCode.mended(code);
        if (!mended.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/attestation/" + mended))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return show(
                code.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND, new VerificationPage(page(), code, null, null));
    }

    private static Page page() {
        return Page.of(say("attendance.verify.title"), "/attestation").unlisted();
    }

    private ResponseEntity<byte[]> show(HttpStatus status, VerificationPage shown) {
        return pages.showOnce(status, shown.page(), "attendance/verification", shown);
    }

    private ResponseEntity<byte[]> nothing(String registration) {
        var page = Page.of(say("attendance.none.title"), registration + "/attestation.pdf")
                .under(new Crumb(say("attendance.registration"), registration))
                .unlisted();
        return pages.showOnce(HttpStatus.NOT_FOUND, page, "attendance/none", page);
    }
}
