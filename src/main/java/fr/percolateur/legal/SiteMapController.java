package fr.percolateur.legal;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The plan of the site, for people and for machines.
@Controller
class SiteMapController {

    private final SiteMap map;
    private final Pages pages;
    private final Site site;

    SiteMapController(SiteMap map, Pages pages, Site site) {
        this.map = map;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/plan-du-site/")
    ResponseEntity<byte[]> forPeople() {
        var page = Page.of(Wording.say("legal.map.title"), "/plan-du-site/");
        return pages.show(page, "legal/map", new SiteMapPage(page, map.forPeople()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> forMachines() {
        return PublicAnswer.of(MediaType.APPLICATION_XML, SiteMapXml.of(map.all(), site));
    }
}
