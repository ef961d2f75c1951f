package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.Comparator;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// As what someone works here, in a few words: « Organise Café Transfo ». The role that may do most is said.
final class Roles {

    private final JdbcClient jdbc;

    Roles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    String of(Viewer viewer) {
        return viewer.granted().stream()
                .map(Grant::role)
                .min(Comparator.naturalOrder())
                .map(role -> say("desk.role." + word(role), series(viewer, role)))
                .orElse("");
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// The name of the series, or how many there are.
    private String series(Viewer viewer, Role role) {
        var slugs = viewer.granted().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::series)
                .toList();
        return slugs.size() == 1 ? name(slugs.getFirst()) : say("desk.role.series", slugs.size());
    }

    private String name(String slug) {
        return jdbc.sql("""
                select name
                  from series
                 where slug = :slug
                """)
                .param("slug", slug)
                .query((row, _) -> row.getString("name"))
                .optional()
                .orElse(slug);
    }
}
