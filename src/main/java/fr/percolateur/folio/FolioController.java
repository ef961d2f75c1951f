package fr.percolateur.folio;

import fr.percolateur.content.Imported;
import fr.percolateur.content.PublicPage;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Players;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/`, where no page of the program stands.
@Controller
class FolioController implements PublicPage {

    private final Folios folios;
    private final Pages pages;

    FolioController(Folios folios, Pages pages) {
        this.folios = folios;
        this.pages = pages;
    }

    @GetMapping("/{slug}/")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var shown = page(folios.find(slug).orElseThrow(Absent::new));
        return pages.show(shown.page(), "folio/folio", shown);
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public Pages.Shown preview(Imported document) {
        var shown = page(new Folio(
                document.slug(),
                document.title(),
                document.lede().text(),
                document.lede().html(),
                document.body().html()));
        return new Pages.Shown(shown.page(), "folio/folio", shown);
    }

    private static FolioPage page(Folio folio) {
        return new FolioPage(
                Page.of(folio.title(), folio.address())
                        .describedAs(folio.summary())
                        .framing(Players.hosts(folio.bodyHtml())),
                folio);
    }
}
