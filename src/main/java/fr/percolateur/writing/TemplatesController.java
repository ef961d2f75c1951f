package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.correspondence.LetterKind;
import fr.percolateur.correspondence.Specimen;
import fr.percolateur.correspondence.Template;
import fr.percolateur.correspondence.Templates;
import fr.percolateur.event.Events;
import fr.percolateur.event.Series;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/series/{series}/messages`: the words of the letters of a series.
@Controller
class TemplatesController {

    private static final String PATH = "/atelier/series/{series}/messages";

    private final SeriesKeys keys;
    private final Templates templates;
    private final Specimen specimen;
    private final Events events;
    private final Pages pages;

    TemplatesController(SeriesKeys keys, Templates templates, Specimen specimen, Events events, Pages pages) {
        this.keys = keys;
        this.templates = templates;
        this.specimen = specimen;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable("series") String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var series = keys.open(slug, viewer);
        var page = Page.of(say("writing.templates.title", series.name()), TemplatesPage.address(slug))
                .under(Shelf.SERIES.trail())
                .unlisted();
        var shown = new TemplatesPage(page, series, templates.chosen(slug).keySet(), fait.equals("oui"));
        return pages.showOnce(HttpStatus.OK, page, "writing/templates", shown);
    }

    @GetMapping(PATH + "/{kind}")
    ResponseEntity<byte[]> edit(
            @PathVariable("series") String slug, @PathVariable("kind") String name, Viewer.SignedIn viewer) {
        var series = keys.open(slug, viewer);
        var kind = kind(name);
        return show(HttpStatus.OK, series, kind, templates.of(slug, kind), List.of(), true);
    }

    @PostMapping(PATH + "/{kind}")
    ResponseEntity<byte[]> write(
            @PathVariable("series") String slug,
            @PathVariable("kind") String name,
            @RequestParam(defaultValue = "") String sujet,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String geste,
            Viewer.SignedIn viewer) {
        var series = keys.open(slug, viewer);
        var kind = kind(name);
        var words = new Template(sujet, texte);
        if (geste.equals("retablir")) {
            templates.drop(slug, kind, viewer.id());
            return back(slug);
        }
        var mistakes = Words.mistakes(words);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, series, kind, words, mistakes, false);
        }
        if (geste.equals("apercu")) {
            return show(HttpStatus.OK, series, kind, words, List.of(), true);
        }
        templates.choose(slug, kind, words, viewer.id());
        return back(slug);
    }

    private static LetterKind kind(String name) {
        return LetterKind.of(name).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(String series) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(TemplatesPage.address(series) + "?fait=oui"))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Series series,
            LetterKind kind,
            Template words,
            List<FieldError> mistakes,
            boolean previewed) {
        var list = TemplatesPage.address(series.slug());
        var title = say("writing.template.title", kind.title());
        var page = Page.of(title, list + "/" + kind.slug())
                .under(Shelf.SERIES.trail(new Crumb(say("writing.templates.title", series.name()), list)))
                .unlisted();
        var preview = previewed ? preview(series, kind, words) : Optional.<Preview>empty();
        var chosen = templates.chosen(series.slug()).containsKey(kind);
        var shown = new TemplatePage(page, series, kind, words, chosen, mistakes, preview.orElse(null));
        return pages.showOnce(status, page, "writing/template", shown);
    }

    /// Empty for a series of which no edition is public yet.
    private Optional<Preview> preview(Series series, LetterKind kind, Template words) {
        return events.editions(series.slug()).stream()
                .findFirst()
                .map(edition -> Preview.of(specimen.of(kind, words, edition)));
    }
}
