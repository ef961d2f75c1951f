package fr.percolateur.home;

import fr.percolateur.news.Articles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The themes of the site: the tags of events and of articles together.
public final class Themes {

    private final JdbcClient jdbc;
    private final Articles articles;

    public Themes(DataSource dataSource, Articles articles) {
        this.jdbc = JdbcClient.create(dataSource);
        this.articles = articles;
    }

    public List<Theme> mostUsed(int limit) {
        return all().stream()
                .sorted(Comparator.comparingInt(Theme::count).reversed().thenComparing(Theme::name))
                .limit(limit)
                .toList();
    }

    public Optional<Theme> find(String slug) {
        return all().stream().filter(theme -> theme.slug().equals(slug)).findFirst();
    }

    /// Every theme that a public page bears, by its slug.
    public List<Theme> all() {
        var themes = new LinkedHashMap<String, Theme>();
        ofEvents().forEach(theme -> themes.put(theme.slug(), theme));
        articles.tags()
                .forEach(tag -> themes.merge(
                        tag.value(),
                        new Theme(tag.value(), tag.name(), (int) tag.articles()),
                        (events, news) -> new Theme(events.slug(), events.name(), events.count() + news.count())));
        return new ArrayList<>(themes.values());
    }

    private List<Theme> ofEvents() {
        return jdbc.sql("""
                select theme.slug, min(theme.name), count(*)
                  from public_event e, unnest(e.themes, e.tags) theme (slug, name)
                 group by theme.slug
                 order by theme.slug
                """)
                .query((row, _) -> new Theme(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
