package fr.percolateur.legal;

import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages the law asks for.
@Controller
class LegalController {

    private final Pages pages;
    private final LegalTexts texts;

    LegalController(Pages pages, Site site, ObjectProvider<PersonalData> kept) {
        this.pages = pages;
        this.texts = new LegalTexts(site, kept.orderedStream().toList());
    }

    @GetMapping("/accessibilite/")
    ResponseEntity<byte[]> accessibility() {
        return show("accessibility", "/accessibilite/", texts.accessibility());
    }

    @GetMapping("/mentions-legales/")
    ResponseEntity<byte[]> notice() {
        return show("notice", "/mentions-legales/", texts.notice());
    }

    @GetMapping("/donnees-personnelles/")
    ResponseEntity<byte[]> privacy() {
        return show("privacy", "/donnees-personnelles/", texts.privacy());
    }

    private ResponseEntity<byte[]> show(String name, String address, LegalText text) {
        var page = Page.of(Wording.say("legal." + name + ".title"), address);
        return pages.show(page, "legal/text", new LegalPage(page, text.html()));
    }
}
