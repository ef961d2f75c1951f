package fr.percolateur.event;

import fr.percolateur.content.Imported;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The series of the site: those that have a public edition.
public final class SeriesCatalogue {

    private final SeriesRows rows;
    private final JdbcClient jdbc;

    public SeriesCatalogue(DataSource dataSource) {
        this.rows = new SeriesRows(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// A series with how many editions are public, and the next one by name.
    public record Entry(Series series, int editions) {}

    /// The series that its document tells, as its page would show it.
    public Series told(Imported document) {
        return SeriesProjection.read(document);
    }

    public Optional<Series> find(String slug) {
        return rows.find(slug);
    }

    /// Every series, also those without a public edition, by name.
    public List<Series> every() {
        return jdbc.sql("""
                select slug as series, name as series_name, colour, motif, rhythm,
                       lede_html as series_lede, body_html as series_body
                  from series
                 order by name, slug
                """).query(SeriesRows.SERIES).list();
    }

    /// The series with most editions first.
    public List<Entry> all() {
        return jdbc.sql("""
                select s.slug as series, s.name as series_name, s.colour, s.motif, s.rhythm,
                       s.lede_html as series_lede, s.body_html as series_body, count(*) as editions
                  from series s
                  join public_event e on e.series = s.slug
                 group by s.slug
                 order by editions desc, s.name
                """)
                .query((row, rank) -> new Entry(SeriesRows.SERIES.mapRow(row, rank), row.getInt("editions")))
                .list();
    }
}
