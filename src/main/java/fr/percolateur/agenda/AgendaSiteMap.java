package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.web.SiteMapSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Events and series for the plan of the site and for search engines.
@Component
class AgendaSiteMap implements SiteMapSource {

    private final JdbcClient jdbc;
    private final SeriesCatalogue series;

    AgendaSiteMap(DataSource dataSource, SeriesCatalogue series) {
        this.jdbc = JdbcClient.create(dataSource);
        this.series = series;
    }

    @Override
    public String title() {
        return say("agenda.title");
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(say("agenda.map.agenda"), "/agenda/", null, true));
        entries.add(new Entry(say("agenda.series.title"), "/series/", null, true));
        series.all()
                .forEach(entry -> entries.add(
                        new Entry(entry.series().name(), entry.series().address(), null, true)));
        jdbc.sql("""
                select title, slug, changed_at
                  from public_event
                 order by starts_at desc nulls first, document_id
                """)
                .query((row, _) -> new Entry(
                        row.getString("title"),
                        "/agenda/" + row.getString("slug") + "/",
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        false))
                .list()
                .forEach(entries::add);
        return entries;
    }
}
