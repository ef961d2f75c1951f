package fr.percolateur.node;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a PostgreSQL is and who we are there.
///
/// @param shown what may be said of it in a message or a log: no password
record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password, String shown) {

    private static final String JDBC = "jdbc:postgresql:";

    /// Reads `postgres://user:password@host:port/name?sslmode=require`, as hosts hand it out, or the `jdbc:` form.
    ///
    /// @return nothing when it is neither
    static Optional<DatabaseAddress> parse(String url) {
        if (url.startsWith(JDBC + "//")) {
            return Optional.of(new DatabaseAddress(url, null, null, url.replaceFirst("\\?.*", "")));
        }
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
            return Optional.empty();
        }
        try {
            return of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Another database of the same server.
    DatabaseAddress named(String name) {
        return new DatabaseAddress(jdbcUrl.replaceFirst("/[^/]*$", "/" + name), user, password, shown);
    }

    private static Optional<DatabaseAddress> of(URI uri) {
        var path = uri.getRawPath();
        if (uri.getHost() == null || path == null || path.length() < 2) {
            return Optional.empty();
        }
        var place = "//" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path;
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var who = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return Optional.of(new DatabaseAddress(
                JDBC + place + query,
                who.length > 0 ? decoded(who[0]) : null,
                who.length > 1 ? decoded(who[1]) : null,
                "postgres:" + place));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
