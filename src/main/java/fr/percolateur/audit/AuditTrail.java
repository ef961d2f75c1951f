package fr.percolateur.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the [AuditLog], the last act first.
public final class AuditTrail {

    private static final String SOUGHT = """
              from audit_entry e
              left join agent a on a.id = e.actor
              left join agent s on e.subject = 'agent/' || s.id
              left join document d
                on d.id = case when e.subject ~ '^(event|document)/[0-9]{1,18}$'
                               then cast(split_part(e.subject, '/', 2) as bigint)
                           end
             where (:act = '' or e.act = :act)
               and (:subject = '' or e.subject = :subject or split_part(e.subject, '/', 1) = :subject)
               and (:about = ''
                    or strpos(unaccent(lower(concat_ws(' ', d.title, s.given_name, s.family_name, s.email))),
                              unaccent(lower(:about))) > 0)
               and (:series = ''
                    or e.subject = 'series/' || :series
                    or exists (select from audit_value v where v.entry_id = e.id and :series in (v.before, v.after))
                    or e.subject in (select kind || d.document_id
                                       from event d
                                      cross join (values ('event/'), ('document/')) k (kind)
                                      where d.series = :series
                                      union all
                                     select 'registration/' || r.id
                                       from registration r
                                       join event d on d.document_id = r.event_id
                                      where d.series = :series
                                      union all
                                     select 'arrival/' || a.id
                                       from checkin_arrival a
                                       join event d on d.document_id = a.event_id
                                      where d.series = :series))
               and (cast(:from as timestamptz) is null or e.at >= :from)
               and (cast(:until as timestamptz) is null or e.at < :until)
               and (:who = '' or strpos(unaccent(lower(a.given_name || ' ' || a.family_name || ' ' || a.email)),
                                        unaccent(lower(:who))) > 0)
            """;

    private final JdbcClient jdbc;

    public AuditTrail(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// What one looks for; what is empty or null is not looked at.
    ///
    /// @param who words of the name or address of the one who acted
    /// @param subject what was acted on, `registration/42`, or all of its kind, `registration`
    /// @param about words of its name, if it has one
    /// @param series slug of the series of what was acted on, as far as that is still there
    /// @param until not included
    public record Query(
            String who,
            String act,
            String subject,
            String about,
            String series,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static Query about(String subject) {
            return new Query("", "", subject, "", "", null, null);
        }
    }

    /// @param actor null for the program
    /// @param name of the actor as it is now; null for the program, and for an account that is gone
    /// @param about the name of the agent who was acted on, or the title of the document, as it is now; null for
    ///     anything else
    public record Entry(
            long id,
            Instant at,
            @Nullable UUID actor,
            @Nullable String name,
            String act,
            String subject,
            @Nullable String about,
            List<Field> fields) {}

    /// @param values null once they are forgotten
    public record Field(String name, AuditAct.@Nullable Change values) {}

    public List<Entry> find(Query query, int offset, int limit) {
        return find(query, Long.MAX_VALUE, offset, limit);
    }

    /// @param before the number of an entry: those that came before it
    public List<Entry> find(Query query, long before, int limit) {
        return find(query, before, 0, limit);
    }

    private List<Entry> find(Query query, long before, int offset, int limit) {
        var entries = seeking("""
                select e.*, coalesce(nullif(btrim(a.given_name || ' ' || a.family_name), ''), a.email) as name,
                       coalesce(d.title, nullif(btrim(s.given_name || ' ' || s.family_name), ''), s.email) as about
                """ + SOUGHT + """
                   and e.id < :before
                 order by e.id desc
                offset :offset
                 limit :limit
                """, query)
                .param("before", before)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Entry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("actor", UUID.class),
                        row.getString("name"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("about"),
                        List.of((String[]) row.getArray("fields").getArray()).stream()
                                .map(field -> new Field(field, null))
                                .toList()))
                .list();
        return withValues(entries);
    }

    public int count(Query query) {
        return seeking("select count(*)\n" + SOUGHT, query)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// All that was ever done, as `noun.verb`.
    public List<String> acts() {
        return jdbc.sql("select distinct act from audit_entry order by act")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The kinds of what was ever acted on: `event`, `registration`.
    public List<String> kinds() {
        return jdbc.sql("select distinct split_part(subject, '/', 1) as kind from audit_entry order by kind")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<Entry> withValues(List<Entry> entries) {
        Map<Long, Map<String, AuditAct.Change>> kept = new HashMap<>();
        jdbc.sql("select * from audit_value where entry_id = any(:entries)")
                .param("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .query(row -> {
                    var change = new AuditAct.Change(
                            row.getString("field"), row.getString("before"), row.getString("after"));
                    kept.computeIfAbsent(row.getLong("entry_id"), _ -> new HashMap<>())
                            .put(change.field(), change);
                });
        var whole = new ArrayList<Entry>();
        for (var entry : entries) {
            var values = kept.getOrDefault(entry.id(), Map.of());
            var fields = entry.fields().stream()
                    .map(field -> new Field(field.name(), values.get(field.name())))
                    .toList();
            whole.add(new Entry(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    entry.name(),
                    entry.act(),
                    entry.subject(),
                    entry.about(),
                    fields));
        }
        return whole;
    }

    private JdbcClient.StatementSpec seeking(String sql, Query query) {
        return jdbc.sql(sql)
                .param("who", query.who())
                .param("act", query.act())
                .param("subject", query.subject())
                .param("about", query.about())
                .param("series", query.series())
                .param("from", at(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", at(query.until()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
