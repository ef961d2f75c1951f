package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/atelier/series/{slug}/statistiques`, for those who organise the series.
@Controller
class SeriesStatisticsController {

    private final Statistics statistics;
    private final SeriesCatalogue catalogue;
    private final Pages pages;

    SeriesStatisticsController(Statistics statistics, SeriesCatalogue catalogue, Pages pages) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/atelier/series/{slug}/statistiques")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn organiser) {
        var name = open(slug, organiser);
        var page = Page.of(say("statistics.series.title", name), SeriesStatisticsPage.address(slug))
                .under(Shelf.SERIES.trail())
                .unlisted();
        var shown = new SeriesStatisticsPage(page, slug, name, statistics.editions(slug));
        return pages.showOnce(HttpStatus.OK, page, "statistics/series", shown);
    }

    @GetMapping("/atelier/series/{slug}/statistiques.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn organiser) {
        open(slug, organiser);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("statistics.column.edition"),
                say("statistics.column.day"),
                say("statistics.outcome.confirmed"),
                say("statistics.mode.onsite"),
                say("statistics.mode.online"),
                say("statistics.presence.onsite"),
                say("statistics.presence.online")));
        statistics
                .editions(slug)
                .forEach(edition -> rows.add(List.of(
                        edition.title(),
                        edition.day(),
                        edition.told("statistics.outcome.confirmed"),
                        edition.told("statistics.mode.onsite"),
                        edition.told("statistics.mode.online"),
                        edition.share("statistics.came.onsite", "statistics.mode.onsite"),
                        edition.share("statistics.came.online", "statistics.mode.online"))));
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("statistiques-" + slug + ".csv")
                                .build()
                                .toString())
                .body(Csv.write(rows));
    }

    private String open(String slug, Viewer.SignedIn viewer) {
        var series = catalogue.find(slug).orElseThrow(Absent::new);
        if (!viewer.organises(slug)) {
            throw new Forbidden();
        }
        return series.name();
    }
}
