package fr.percolateur.agenda;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.cover.Cover;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.web.Absent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The generated pictures of events and series, drawn when asked for: the same event always gives the same bytes.
@Controller
class CoverController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Events events;
    private final SeriesCatalogue catalogue;

    CoverController(Events events, SeriesCatalogue catalogue) {
        this.events = events;
        this.catalogue = catalogue;
    }

    @GetMapping("/agenda/{slug}/couverture.svg")
    ResponseEntity<byte[]> cover(@PathVariable String slug) {
        return svg(Cover.svg(EventCover.of(event(slug))));
    }

    @GetMapping("/agenda/{slug}/motif.svg")
    ResponseEntity<byte[]> motif(@PathVariable String slug) {
        return svg(Cover.motif(EventCover.of(event(slug))));
    }

    @GetMapping("/agenda/{slug}/partage.png")
    ResponseEntity<byte[]> share(@PathVariable String slug) {
        return PublicAnswer.of(MediaType.IMAGE_PNG, Cover.png(EventCover.of(event(slug))));
    }

    @GetMapping("/series/{slug}/couverture.svg")
    ResponseEntity<byte[]> seriesCover(@PathVariable String slug) {
        return svg(Cover.svg(EventCover.of(series(slug))));
    }

    @GetMapping("/series/{slug}/motif.svg")
    ResponseEntity<byte[]> seriesMotif(@PathVariable String slug) {
        return svg(Cover.motif(EventCover.of(series(slug))));
    }

    @GetMapping("/series/{slug}/partage.png")
    ResponseEntity<byte[]> seriesShare(@PathVariable String slug) {
        return PublicAnswer.of(MediaType.IMAGE_PNG, Cover.png(EventCover.of(series(slug))));
    }

    private Event event(String slug) {
        return events.find(slug).orElseThrow(Absent::new).event();
    }

    private Series series(String slug) {
        return catalogue.find(slug).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> svg(String picture) {
        return PublicAnswer.of(SVG, picture.getBytes(StandardCharsets.UTF_8));
    }
}
