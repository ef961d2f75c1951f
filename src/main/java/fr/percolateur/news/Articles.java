package fr.percolateur.news;

import fr.percolateur.content.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The articles a visitor may read now, the latest first.
public final class Articles {

    static final int PER_PAGE = 12;

    private final JdbcClient jdbc;

    public Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param total how many the selection holds, over all its pages
    public record Page(List<Article> articles, long total) {}

    /// A category, tag or year with the number of its articles.
    public record Count(String value, String name, long articles) {}

    /// An article with all its text, as safe HTML.
    public record Whole(Article article, String ledeHtml, String bodyHtml) {}

    /// @param total how many there are, over all pages of the feed; 0 past the last one
    record Latest(List<Whole> articles, int total) {}

    public List<Article> latest(int count) {
        return jdbc.sql("""
                select *
                  from public_article
                 order by dated desc nulls last, document_id desc
                 limit :count
                """).param("count", count).query(ArticleRows::article).list();
    }

    public List<Article> taggedWith(String tagSlug) {
        return jdbc.sql("""
                select *
                  from public_article
                 where tag_slugs @> array[cast(:tag as text)]
                 order by dated desc nulls last, document_id desc
                """).param("tag", tagSlug).query(ArticleRows::article).list();
    }

    public Page page(Selection selection) {
        var total = new long[1];
        var articles = jdbc.sql("""
                select *, count(*) over () as total
                  from public_article
                 where (cast(:category as text) is null or category_slugs @> array[cast(:category as text)])
                   and (cast(:tag as text) is null or tag_slugs @> array[cast(:tag as text)])
                   and (cast(:year as integer) is null or extract(year from dated) = cast(:year as integer))
                 order by dated desc nulls last, document_id desc
                 limit :count offset :skipped
                """)
                .param("category", selection.category())
                .param("tag", selection.tag())
                .param("year", selection.year())
                .param("count", PER_PAGE)
                .param("skipped", (selection.page() - 1L) * PER_PAGE)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return ArticleRows.article(row, number);
                })
                .list();
        return new Page(articles, total[0]);
    }

    public Optional<Whole> find(String slug) {
        return jdbc.sql("""
                select public_article.*, lede_html, body_html
                  from public_article
                  join document on id = document_id
                 where public_article.slug = :slug
                """).param("slug", slug).query(Articles::whole).optional();
    }

    /// The latest with their whole text, for the feed.
    Latest latestWhole(int offset, int count) {
        var total = new AtomicInteger();
        var articles = jdbc.sql("""
                select public_article.*, lede_html, body_html, count(*) over () as total
                  from public_article
                  join document on id = document_id
                 order by public_article.dated desc nulls last, document_id desc
                offset :offset
                 limit :count
                """)
                .param("offset", offset)
                .param("count", count)
                .query((row, rank) -> {
                    total.set(row.getInt("total"));
                    return whole(row, rank);
                })
                .list();
        return new Latest(articles, total.get());
    }

    /// Those that share most tags with this one.
    List<Article> related(Article article, int count) {
        return jdbc.sql("""
                select *
                  from public_article
                 where tag_slugs && cast(:tags as text[])
                   and document_id <> :id
                 order by cardinality(array(select unnest(tag_slugs) intersect select unnest(cast(:tags as text[])))) desc,
                          dated desc nulls last
                 limit :count
                """)
                .param("tags", article.tags().stream().map(Tag::slug).toArray(String[]::new))
                .param("id", article.id())
                .param("count", count)
                .query(ArticleRows::article)
                .list();
    }

    /// Every tag of the articles, the most used first.
    public List<Count> tags() {
        return jdbc.sql("""
                select value, min(name), count(*) as articles
                  from public_article, unnest(tag_slugs, tag_names) as tag (value, name)
                 group by value
                 order by articles desc, value
                """).query(Articles::count).list();
    }

    /// Every category, the most used first.
    public List<Count> categories() {
        return jdbc.sql("""
                select value, min(name), count(*) as articles
                  from public_article, unnest(category_slugs, category_names) as category (value, name)
                 group by value
                 order by articles desc, value
                """).query(Articles::count).list();
    }

    /// Every year, the last first.
    public List<Count> years() {
        return jdbc.sql("""
                select extract(year from dated)::text as value, extract(year from dated)::text, count(*)
                  from public_article
                 where dated is not null
                 group by value
                 order by value desc
                """).query(Articles::count).list();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(row.getString(1), row.getString(2), row.getLong(3));
    }

    private static Whole whole(ResultSet row, int number) throws SQLException {
        return new Whole(ArticleRows.article(row, number), row.getString("lede_html"), row.getString("body_html"));
    }
}
