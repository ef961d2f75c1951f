package fr.percolateur.sample;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Crumb;
import fr.percolateur.cover.Cover;
import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The components side by side, for those who draw them: `--spring.profiles.active=composants`, then
/// `/_composants/home`,
/// `agenda`, `event`, `article` or `form`, with `?teinte=menthe`.
@RestController
@Profile("composants")
class SampleController {

    private static final List<String> NAMES = List.of("home", "agenda", "event", "article", "covers");

    private final Pages pages;

    SampleController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/_composants/motif/{teinte}/{motif}.svg")
    ResponseEntity<byte[]> motif(@PathVariable String teinte, @PathVariable String motif) {
        return svg(Cover.motif(Sample.cover(Motif.valueOf(motif), Tint.valueOf(teinte), 12)));
    }

    @GetMapping("/_composants/couverture/{teinte}/{motif}/{edition}.svg")
    ResponseEntity<byte[]> cover(@PathVariable String teinte, @PathVariable String motif, @PathVariable int edition) {
        return svg(Cover.svg(Sample.cover(Motif.valueOf(motif), Tint.valueOf(teinte), edition)));
    }

    @GetMapping("/_composants/partage/{teinte}/{motif}/{edition}.png")
    ResponseEntity<byte[]> share(@PathVariable String teinte, @PathVariable String motif, @PathVariable int edition) {
        return PublicAnswer.of(
                MediaType.IMAGE_PNG, Cover.png(Sample.cover(Motif.valueOf(motif), Tint.valueOf(teinte), edition)));
    }

    private static ResponseEntity<byte[]> svg(String document) {
        return PublicAnswer.of(MediaType.valueOf("image/svg+xml"), document.getBytes(StandardCharsets.UTF_8));
    }

    /// A form bears a token: it is shown once, and to its reader alone.
    @GetMapping("/_composants/form")
    ResponseEntity<byte[]> form() {
        var page = Page.of("Un formulaire", "/_composants/form").unlisted();
        return pages.showOnce(HttpStatus.OK, page, "sample/form", new Sample(page));
    }

    @GetMapping("/_composants/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name, @RequestParam(defaultValue = "safran") String teinte) {
        if (!NAMES.contains(name)) {
            throw new Absent();
        }
        var page = Page.of("Composants", "/_composants/" + name)
                .in("agenda")
                .under(new Crumb("Agenda", "/agenda/"))
                .tinted(Tint.valueOf(teinte.toUpperCase(Locale.ROOT)))
                .unlisted();
        return pages.show(page, "sample/" + name, new Sample(page));
    }
}
