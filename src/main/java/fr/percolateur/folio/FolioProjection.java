package fr.percolateur.folio;

import fr.percolateur.content.Address;
import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.util.List;
import java.util.stream.Collectors;

/// Has the site’s own pages found by the search.
public final class FolioProjection implements Projection {

    private final SearchEntries search;

    public FolioProjection(SearchEntries search) {
        this.search = search;
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public void project(List<Imported> documents) {
        var byVisibility = documents.stream().collect(Collectors.partitioningBy(Imported::visible));
        search.write(byVisibility.getOrDefault(true, List.of()).stream()
                .map(FolioProjection::entry)
                .toList());
        search.remove(byVisibility.getOrDefault(false, List.of()).stream()
                .map(FolioProjection::key)
                .toList());
    }

    private static SearchEntry entry(Imported page) {
        return new SearchEntry(
                key(page),
                Address.of(Kind.PAGE, page.slug()),
                "page",
                page.title(),
                page.lede().text(),
                page.body().text(),
                null,
                List.of(),
                null,
                List.of(),
                page.publishAt(),
                page.withdrawAt());
    }

    private static String key(Imported page) {
        return "document:" + page.id();
    }
}
