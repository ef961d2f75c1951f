package fr.percolateur.folio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The site’s own pages that a visitor may read now.
final class Folios {

    private final JdbcClient jdbc;

    Folios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Folio> find(String slug) {
        return jdbc.sql("""
                select slug, title, lede_html, body_html
                  from public_document
                 where kind = 'PAGE'
                   and slug = :slug
                """).param("slug", slug).query(Folios::folio).optional();
    }

    /// By title.
    List<Folio> all() {
        return jdbc.sql("""
                select slug, title, lede_html, body_html
                  from public_document
                 where kind = 'PAGE'
                 order by title, id
                """).query(Folios::folio).list();
    }

    private static Folio folio(ResultSet row, int number) throws SQLException {
        var lede = row.getString("lede_html");
        return new Folio(
                row.getString("slug"),
                row.getString("title"),
                Jsoup.parseBodyFragment(lede).text(),
                lede,
                row.getString("body_html"));
    }
}
