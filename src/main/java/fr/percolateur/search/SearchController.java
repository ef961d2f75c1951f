package fr.percolateur.search;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Map;
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
    ResponseEntity<byte[]> find(@RequestParam Map<String, String> asked) {
        var query = SearchQuery.of(asked);
        var results = search.find(query);
        if (results.results().isEmpty() && query.page() > 1) {
            throw new Absent();
        }
        var shown = searchPage(query, results);
        return pages.show(shown.page(), "search/page", shown);
    }

    private static SearchPage searchPage(SearchQuery query, SearchResults results) {
        var asked = !query.words().isEmpty();
        var title = asked ? say("search.title.of", query.words()) : say("search.title");
        var page = Page.of(title, query.address());
        return new SearchPage(
                asked ? page.unlisted() : page,
                query.words(),
                asked,
                say(results.more() ? "search.results.more" : "search.results", results.total(), found(query, results)),
                results.corrected().isEmpty() ? "" : say("search.corrected", query.words(), results.corrected()),
                results.results().stream().map(SearchController::row).toList(),
                new Pager(query.page(), Pager.pages(results.total(), Search.PER_PAGE), query.addressOfFirst()),
                SearchFilters.of(query, results));
    }

    private static String found(SearchQuery query, SearchResults results) {
        return results.corrected().isEmpty() ? query.words() : results.corrected();
    }

    private static SearchPage.Row row(SearchResults.Result result) {
        return new SearchPage.Row(
                result.title(), result.address(), Related.said(result.kind(), result.date()), result.excerpt());
    }
}
