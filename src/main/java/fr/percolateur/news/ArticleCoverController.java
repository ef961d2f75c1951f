package fr.percolateur.news;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.cover.Cover;
import fr.percolateur.cover.CoverSpec;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.web.Absent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The generated pictures of articles: a card never stands without one, and never with a broken one.
@Controller
class ArticleCoverController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Articles articles;
    private final SeriesCatalogue series;

    ArticleCoverController(Articles articles, SeriesCatalogue series) {
        this.articles = articles;
        this.series = series;
    }

    @GetMapping("/actualites/{slug}/couverture.svg")
    ResponseEntity<byte[]> cover(@PathVariable String slug) {
        return PublicAnswer.of(SVG, Cover.svg(spec(slug)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/actualites/{slug}/partage.png")
    ResponseEntity<byte[]> share(@PathVariable String slug) {
        return PublicAnswer.of(MediaType.IMAGE_PNG, Cover.png(spec(slug)));
    }

    private CoverSpec spec(String slug) {
        var article = articles.find(slug).orElseThrow(Absent::new).article();
        return ArticleCover.of(
                article,
                series.all().stream().map(SeriesCatalogue.Entry::series).toList());
    }
}
