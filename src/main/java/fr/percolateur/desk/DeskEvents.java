package fr.percolateur.desk;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The events that someone organises.
final class DeskEvents {

    private final JdbcClient jdbc;

    DeskEvents(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Those to come, the next first, those without a date last; or those that are over, the last first.
    List<DeskEvent> list(Viewer viewer, boolean over, Instant now, int offset, int limit) {
        return asking("""
                select e.slug, e.title, e.series_name, e.status, e.starts_at,
                       exists (select from registration_terms t where t.event_id = e.document_id) as registers,
                       r.confirmed, r.pending, r.waiting
                  from (select *
                          from public_event
                         where (over_at <= :now) is true = :over
                           and (:all or series = any(:series))
                         order by case when :over then null else starts_at end nulls last,
                                  starts_at desc, document_id
                        offset :offset
                         limit :limit) e
                 cross join lateral (
                       select count(*) filter (where status = 'confirmed') as confirmed,
                              count(*) filter (where status = 'pending') as pending,
                              count(*) filter (where line is not null and kept_until is null) as waiting
                         from registration
                        where event_id = e.document_id) r
                 order by case when :over then null else e.starts_at end nulls last,
                          e.starts_at desc, e.document_id
                """, viewer, over, now)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> {
                    var starts = row.getObject("starts_at", OffsetDateTime.class);
                    return new DeskEvent(
                            row.getString("slug"),
                            row.getString("title"),
                            row.getString("series_name"),
                            row.getString("status"),
                            starts == null ? null : starts.toInstant(),
                            row.getBoolean("registers"),
                            row.getInt("confirmed"),
                            row.getInt("pending"),
                            row.getInt("waiting"));
                })
                .list();
    }

    int count(Viewer viewer, boolean over, Instant now) {
        return asking("""
                select count(*)
                  from public_event
                 where (over_at <= :now) is true = :over
                   and (:all or series = any(:series))
                """, viewer, over, now).query((row, _) -> row.getInt(1)).single();
    }

    private JdbcClient.StatementSpec asking(String sql, Viewer viewer, boolean over, Instant now) {
        var series = viewer.granted().stream()
                .filter(grant -> grant.role() == Role.ORGANISER)
                .map(Grant::series)
                .toArray(String[]::new);
        return jdbc.sql(sql)
                .param("all", viewer.administers())
                .param("series", series)
                .param("over", over)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
