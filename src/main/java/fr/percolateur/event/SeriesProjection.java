package fr.percolateur.event;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Kind;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/// Reads what a series is called and looks like in its own document. A colour or a motif that does not exist is
/// replaced by the one that the slug would have been given.
public final class SeriesProjection implements Projection {

    private final SeriesRows rows;
    private final SearchEntries search;

    public SeriesProjection(DataSource dataSource) {
        this.rows = new SeriesRows(dataSource);
        this.search = new SearchEntries(dataSource);
    }

    @Override
    public Kind kind() {
        return Kind.SERIES;
    }

    @Override
    public void project(List<Imported> documents) {
        documents.stream().filter(Imported::visible).forEach(document -> {
            var series = read(document);
            rows.write(document.id(), series);
            search.name(new SearchEntry.Series(series.slug(), series.name()));
        });
    }

    static Series read(Imported imported) {
        var header = imported.document().frontMatter();
        return new Series(
                imported.slug(),
                header.text("titre").or(() -> header.text("title")).orElseGet(imported::title),
                tint(header, imported.slug()),
                motif(header, imported.slug()),
                header.text("rythme").orElse(null),
                imported.lede().html(),
                imported.body().html());
    }

    private static Tint tint(FrontMatter header, String slug) {
        var tints = Arrays.asList(Tint.values());
        return header.text("couleur")
                .flatMap(colour -> tints.stream().filter(matches(colour)).findFirst())
                .orElseGet(() -> SeriesRows.pick(tints, slug));
    }

    private static Motif motif(FrontMatter header, String slug) {
        var wanted = header.text("motif").map(String::strip).orElse("");
        return Arrays.stream(Motif.values())
                .filter(motif -> motif != Motif.LIGNES && motif.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseGet(() -> Motif.of(slug));
    }

    private static Predicate<Tint> matches(String colour) {
        return tint -> tint.slug().equals(colour.strip());
    }
}
