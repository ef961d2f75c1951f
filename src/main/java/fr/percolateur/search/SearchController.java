package fr.percolateur.search;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that finds.
@Controller
class SearchController {

    private final Search search;
    private final Pages pages;

    SearchController(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/recherche")
    ResponseEntity<byte[]> find(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "type", required = false) @Nullable String kind,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "annee", required = false) @Nullable String year,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var query = SearchQuery.of(words, kind, theme, year, number);
        var results = search.find(query);
        if (results.results().isEmpty() && query.page() > 1) {
            throw new Absent();
        }
        var shown = searchPage(query, results);
        return pages.show(shown.page(), "search/page", shown);
    }

    private static SearchPage searchPage(SearchQuery query, SearchResults results) {
        var asked = !query.words().isEmpty();
        var title = asked ? Wording.say("search.title.of", query.words()) : Wording.say("search.title");
        var page = Page.of(title, query.address());
        var filters = SearchFilters.of(query, results);
        return new SearchPage(
                asked ? page.unlisted() : page,
                query.words(),
                asked,
                Wording.say("search.results", results.total(), wordsFound(query, results)),
                results.corrected().isEmpty()
                        ? ""
                        : Wording.say("search.corrected", query.words(), results.corrected()),
                results.results().stream().map(SearchController::row).toList(),
                new Pager(query.page(), Pager.pages(results.total(), Search.PER_PAGE), query.addressOfFirst()),
                filters.kinds(),
                filters.themes(),
                filters.years(),
                filters.chosen());
    }

    private static String wordsFound(SearchQuery query, SearchResults results) {
        return results.corrected().isEmpty() ? query.words() : results.corrected();
    }

    private static SearchPage.Row row(SearchResults.Result result) {
        var kind = SearchFilters.name(result.kind());
        return new SearchPage.Row(
                result.title(),
                result.address(),
                result.date() == null ? kind : Wording.say("search.kind.dated", kind, Dates.day(result.date())),
                result.excerpt());
    }
}
