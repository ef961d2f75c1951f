package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Pager;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The library for other programs, under an open licence: JSON page by page, and all of it as a table.
@Controller
@CrossOrigin(exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.LINK})
class LessonDataController {

    private static final String API = "/api/v1/lessons";
    private static final int PER_PAGE = 50;
    private static final String LICENCE = "etalab-2.0";
    private static final String LICENCE_LINK =
            "<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>; rel=\"license\"";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Lessons lessons;
    private final Site site;

    LessonDataController(Lessons lessons, Site site) {
        this.lessons = lessons;
        this.site = site;
    }

    /// @param licence its SPDX identifier
    /// @param next null after the last page
    record OpenLessons(
            int total,
            String licence,
            List<OpenLesson> lessons,
            @Nullable String next) {}

    /// @param edition slug of its event
    @GetMapping(API)
    ResponseEntity<byte[]> list(
            @RequestParam(name = "search", required = false) @Nullable String words,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "organisation", required = false) @Nullable String organisation,
            @RequestParam(name = "series", required = false) @Nullable String series,
            @RequestParam(name = "edition", required = false) @Nullable String edition,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var query = LessonQuery.of(words, theme, organisation, series, edition, number);
        var found = lessons.list(query, PER_PAGE);
        if (found.lessons().isEmpty() && query.page() > 1) {
            throw new Absent();
        }
        var hasNext = query.page() < Pager.pages(found.total(), PER_PAGE);
        var next = hasNext ? site.absolute(next(query)) : null;
        var answer = ResponseEntity.ok().header(HttpHeaders.LINK, LICENCE_LINK);
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return PublicAnswer.with(
                answer,
                MediaType.APPLICATION_JSON,
                JSON.writeValueAsBytes(new OpenLessons(
                        found.total(),
                        LICENCE,
                        found.lessons().stream()
                                .map(told -> OpenLesson.of(told, site))
                                .toList(),
                        next)));
    }

    private static String next(LessonQuery query) {
        var first = query.addressOfFirst(API)
                .replace("?q=", "?search=")
                .replace("?organisme=", "?organisation=")
                .replace("&organisme=", "&organisation=")
                .replace("?serie=", "?series=")
                .replace("&serie=", "&series=");
        return new Pager(1, 1, first).addressOf(query.page() + 1);
    }

    @GetMapping(API + "/{slug}")
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        var told = lessons.find(slug).orElseThrow(Absent::new);
        return PublicAnswer.with(
                ResponseEntity.ok().header(HttpHeaders.LINK, LICENCE_LINK),
                MediaType.APPLICATION_JSON,
                JSON.writeValueAsBytes(OpenLesson.of(told, site)));
    }

    @GetMapping("/enseignements.csv")
    ResponseEntity<byte[]> csv() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("lessons.csv.number"),
                say("lessons.csv.title"),
                say("lessons.csv.text"),
                say("lessons.csv.practice"),
                say("lessons.csv.organisation"),
                say("lessons.csv.evidence"),
                say("lessons.csv.series"),
                say("lessons.csv.edition"),
                say("lessons.csv.date"),
                say("lessons.csv.themes"),
                say("lessons.csv.address"),
                say("lessons.csv.licence")));
        lessons.list(LessonQuery.ALL, Integer.MAX_VALUE)
                .lessons()
                .forEach(told -> rows.add(row(OpenLesson.of(told, site))));
        return PublicAnswer.with(
                ResponseEntity.ok()
                        .header(HttpHeaders.LINK, LICENCE_LINK)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("enseignements.csv")
                                        .build()
                                        .toString()),
                Csv.TYPE,
                Csv.write(rows));
    }

    private static List<String> row(OpenLesson lesson) {
        return List.of(
                String.valueOf(lesson.number()),
                lesson.title(),
                lesson.text(),
                lesson.practice(),
                lesson.organisation(),
                lesson.evidence().stream().map(OpenLesson.Proof::label).collect(Collectors.joining("\n")),
                Objects.requireNonNullElse(lesson.edition().series(), ""),
                lesson.edition().title(),
                Objects.toString(lesson.edition().date(), ""),
                String.join(", ", lesson.themes()),
                lesson.url(),
                LICENCE);
    }
}
