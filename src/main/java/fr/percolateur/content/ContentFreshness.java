package fr.percolateur.content;

import fr.percolateur.cache.Freshness;
import fr.percolateur.turnstile.SharedReading;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes when an import changed something, when a document reaches the date from or until which it is public, and
/// with
/// each quarter of an hour, since events begin and end.
final class ContentFreshness implements Freshness {

    private final SharedReading<String, String> versions;

    ContentFreshness(JdbcClient jdbc) {
        this.versions = new SharedReading<>(_ -> read(jdbc));
    }

    @Override
    public String version() {
        return versions.of("public");
    }

    private static String read(JdbcClient jdbc) {
        return jdbc.sql("""
                select version
                       || '-' || (select count(*) from document where publish_at <= now())
                       || '-' || (select count(*) from document where withdraw_at <= now())
                       || '-' || floor(extract(epoch from now()) / 900)
                  from content_state
                """).query((row, _) -> row.getString(1)).single();
    }
}
