package fr.percolateur.desk;

import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Documents in whatever state, for the Atelier’s lists: of the series in which the reader has a role.
final class DeskDocuments {

    private static final RowMapper<DeskDocument> DOCUMENT = (row, _) -> new DeskDocument(
            row.getLong("id"),
            Kind.valueOf(row.getString("kind")),
            row.getString("slug"),
            row.getString("title"),
            row.getString("series"),
            row.getString("series_name"),
            instant(row, "starts_at"),
            row.getObject("dated", LocalDate.class),
            Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)));

    private final JdbcClient jdbc;

    DeskDocuments(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// A document, also a draft, or one whose file was taken away.
    Optional<DeskDocument> find(Kind kind, String slug, Instant now) {
        return jdbc.sql("""
                select *
                  from desk_document(:now)
                 where kind = :kind
                   and slug = :slug
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("slug", slug)
                .query(DOCUMENT)
                .optional();
    }

    /// What is to come first, the next at the top and before it what has no date yet; then what is over, the last
    /// first.
    List<DeskDocument> list(Kind kind, DocumentFilter filter, Viewer viewer, Instant now, int offset, int limit) {
        return asking("""
                select *
                  from desk_document(:now)
                 where kind = :kind
                   and (:all or series = any(:mine))
                   and (:words = '' or position(unaccent(lower(:words)) in unaccent(lower(title))) > 0)
                   and (:series = '' or series = :series)
                   and (cardinality(:standings) = 0 or standing = any(:standings))
                 order by (over_at <= :now) is true,
                          case when over_at <= :now then null else starts_at end nulls first,
                          starts_at desc,
                          dated desc nulls first,
                          id desc
                offset :offset
                 limit :limit
                """, kind, filter, viewer, now)
                .param("offset", offset)
                .param("limit", limit)
                .query(DOCUMENT)
                .list();
    }

    /// The drafts of events: those on which someone works themselves, by what they saved or typed last, then the
    /// others of their series.
    List<DeskDocument> drafts(Viewer.SignedIn viewer, Instant now, int limit) {
        return jdbc.sql("""
                select d.*
                  from desk_document(:now) d
                  left join lateral (
                       select max(worked.at) as at
                         from (select r.at
                                 from document_revision r
                                where r.document_id = d.id
                                  and r.author = :viewer
                                union all
                               select c.typed_at
                                 from working_copy c
                                where c.document_id = d.id
                                  and c.author = :viewer) worked) own on true
                 where d.kind = 'EVENT'
                   and d.standing = 'draft'
                   and (:all or d.series = any(:mine))
                 order by own.at desc nulls last, d.starts_at nulls first, d.id desc
                 limit :limit
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("viewer", viewer.id())
                .param("all", viewer.administers())
                .param("mine", series(Kind.EVENT, viewer))
                .param("limit", limit)
                .query(DOCUMENT)
                .list();
    }

    /// How many documents stand where, whatever standing the filter asks for.
    Map<Standing, Integer> byStanding(Kind kind, DocumentFilter filter, Viewer viewer, Instant now) {
        var counted = new EnumMap<Standing, Integer>(Standing.class);
        asking("""
                select standing, count(*) as documents
                  from desk_document(:now)
                 where kind = :kind
                   and (:all or series = any(:mine))
                   and (:words = '' or position(unaccent(lower(:words)) in unaccent(lower(title))) > 0)
                   and (:series = '' or series = :series)
                 group by standing
                """, kind, filter, viewer, now).query(row -> {
            counted.put(Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)), row.getInt("documents"));
        });
        return counted;
    }

    /// The series that have documents of this kind: the name by the slug, in the order of the names.
    Map<String, String> series(Kind kind, Viewer viewer, Instant now) {
        var named = new LinkedHashMap<String, String>();
        asking("""
                select distinct series, series_name
                  from desk_document(:now)
                 where kind = :kind
                   and series is not null
                   and (:all or series = any(:mine))
                 order by series_name
                """, kind, DocumentFilter.ALL, viewer, now).query(row -> {
            named.put(row.getString("series"), row.getString("series_name"));
        });
        return named;
    }

    /// The next event that takes place, of those someone organises.
    Optional<DeskDocument> next(Viewer viewer, Instant now) {
        return jdbc.sql("""
                select *
                  from desk_document(:now)
                 where kind = 'EVENT'
                   and standing in ('published', 'scheduled')
                   and over_at > :now
                   and (:all or series = any(:mine))
                 order by starts_at, id
                 limit 1
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", viewer.administers())
                .param("mine", series(Kind.EVENT, viewer))
                .query(DOCUMENT)
                .optional();
    }

    Map<Long, Figures> figures(List<DeskDocument> events) {
        var figures = new HashMap<Long, Figures>();
        jdbc.sql("""
                select t.event_id,
                       count(*) filter (where r.status = 'confirmed') as confirmed,
                       count(*) filter (where r.status = 'pending') as pending,
                       count(*) filter (where r.line is not null and r.kept_until is null) as waiting
                  from registration_terms t
                  left join registration r on r.event_id = t.event_id
                 where t.event_id = any(:events)
                 group by t.event_id
                """)
                .param("events", events.stream().map(DeskDocument::id).toArray(Long[]::new))
                .query(row -> {
                    figures.put(
                            row.getLong("event_id"),
                            new Figures(true, row.getInt("confirmed"), row.getInt("pending"), row.getInt("waiting")));
                });
        return figures;
    }

    /// The places of an event, those in the room first.
    List<PoolFigures> pools(long event) {
        return jdbc.sql("""
                select mode, capacity, taken, waiting
                  from registration_pool
                 where event_id = :event
                   and offered
                 order by mode desc
                """)
                .param("event", event)
                .query((row, _) -> new PoolFigures(
                        row.getString("mode"),
                        row.getObject("capacity", Integer.class),
                        row.getInt("taken"),
                        row.getInt("waiting")))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, Kind kind, DocumentFilter filter, Viewer viewer, Instant now) {
        return jdbc.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("all", viewer.administers())
                .param("mine", series(kind, viewer))
                .param("words", filter.words())
                .param("series", filter.series())
                .param(
                        "standings",
                        filter.standings().stream().map(Standing::word).toArray(String[]::new));
    }

    /// Everyone of a series sees its events; articles are for those who write.
    private static String[] series(Kind kind, Viewer viewer) {
        return viewer.granted().stream()
                .map(Grant::series)
                .filter(slug -> !slug.isEmpty())
                .filter(slug -> kind == Kind.EVENT || viewer.writesFor(slug))
                .toArray(String[]::new);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
