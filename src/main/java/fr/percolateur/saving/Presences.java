package fr.percolateur.saving;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has a document open: whoever was not seen for two minutes has left.
public final class Presences {

    private static final Duration STAYS = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void seen(long document, UUID author, Instant now) {
        jdbc.sql("""
                insert into editing (document_id, author, since, seen_at)
                values (:document, :author, :now, :now)
                    on conflict (document_id, author) do update
                   set since = case when editing.seen_at > :gone then editing.since else excluded.since end,
                       seen_at = excluded.seen_at
                """)
                .param("document", document)
                .param("author", author)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("gone", now.minus(STAYS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The others who are there now, the first to come first.
    public List<Presence> others(long document, UUID author, Instant now) {
        return jdbc.sql("""
                select coalesce(nullif(concat_ws(' ', nullif(a.given_name, ''), nullif(a.family_name, '')), ''),
                                a.email) as name,
                       e.since
                  from editing e
                  join agent a on a.id = e.author
                 where e.document_id = :document
                   and e.author <> :author
                   and e.seen_at > :gone
                 order by e.since
                """)
                .param("document", document)
                .param("author", author)
                .param("gone", now.minus(STAYS).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Presence(
                        row.getString("name"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
