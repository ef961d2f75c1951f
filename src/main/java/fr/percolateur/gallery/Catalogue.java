package fr.percolateur.gallery;

import fr.percolateur.content.Address;
import fr.percolateur.document.Kind;
import fr.percolateur.media.Medias;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/// What is known of files: found, looked for, with what names them and what they were before.
final class Catalogue {

    private static final String SELECT = """
            select p.id, p.path, p.hash, m.content_type, m.width, m.height, p.size, p.modified, p.focus_x, p.focus_y,
                   f.media_id, f.alternative, f.decorative, f.credit, f.consent, f.added_at, f.added_by
              from media_path p
              join media m using (hash)
              left join gallery_file f on f.media_id = p.id
            """;

    private static final String SOUGHT = """
              left join (select distinct unnest(links) as address from document where not gone) u
                     on u.address = '/' || substring(p.path from '.*(uploads/.*)')
             where (:words = '' or strpos(unaccent(lower(p.path || ' ' || coalesce(f.alternative || ' ' || f.credit, ''))),
                                          unaccent(lower(:words))) > 0)
               and case :sort
                   when 'inutilises' then u.address is null
                   when 'sans-texte' then m.content_type <> 'application/pdf'
                                          and coalesce(f.alternative, '') = '' and f.decorative is not true
                   when 'accord' then m.content_type not in ('application/pdf', 'image/svg+xml')
                                      and coalesce(f.consent, 'unknown') = 'unknown'
                   else true
                   end
            """;

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GalleryFile> find(String path) {
        return jdbc.sql(SELECT + " where p.path = :path")
                .param("path", path)
                .query((row, _) -> file(row))
                .optional();
    }

    Optional<GalleryFile> find(long id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query((row, _) -> file(row))
                .optional();
    }

    /// The last that came first.
    List<GalleryFile> search(GallerySearch search, int offset, int limit) {
        return jdbc.sql(SELECT + SOUGHT + """
                 order by coalesce(f.added_at, p.modified) desc, p.id desc
                offset :offset
                 limit :limit
                """)
                .param("words", search.words())
                .param("sort", search.sort())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> file(row))
                .list();
    }

    /// Those of which all is said that a page must know which shows people: what one sees, whose it is, and that they
    /// agreed or nobody is recognised. The last that came first.
    List<GalleryFile> showable(Instant since, int limit) {
        return jdbc.sql(SELECT + """
                 where f.image
                   and f.alternative <> ''
                   and f.credit <> ''
                   and f.consent in ('nobody', 'agreed')
                   and f.added_at >= :since
                 order by f.added_at desc, p.id desc
                 limit :limit
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> file(row))
                .list();
    }

    int count(GallerySearch search) {
        return jdbc.sql("""
                select count(*)
                  from media_path p
                  join media m using (hash)
                  left join gallery_file f on f.media_id = p.id
                """ + SOUGHT)
                .param("words", search.words())
                .param("sort", search.sort())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Documents whose page shows or links it, and those whose source names it otherwise.
    List<Use> documents(GalleryFile file) {
        return jdbc.sql("""
                select kind, slug, title
                  from document
                 where not gone
                   and (links @> array[cast(:path as text)]
                        or position(convert_to(cast(:path as text), 'UTF8') in bytes) > 0
                        or position(convert_to(cast(:encoded as text), 'UTF8') in bytes) > 0)
                 order by title
                """)
                .param("path", file.path())
                .param("encoded", UriUtils.encodePath(file.path(), StandardCharsets.UTF_8))
                .query((row, _) -> new Use(
                        row.getString("title"), Address.of(Kind.valueOf(row.getString("kind")), row.getString("slug"))))
                .list();
    }

    /// The last first.
    List<GalleryFile.Version> versions(GalleryFile file) {
        return jdbc.sql("""
                select hash, replaced_at
                  from gallery_version
                 where media_id = :id
                 order by replaced_at desc
                """)
                .param("id", file.id())
                .query((row, _) -> new GalleryFile.Version(
                        file.media().addressOf(row.getString("hash")),
                        row.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The name of an agent as it is now; empty when nobody is known.
    Optional<String> name(@Nullable UUID agent) {
        return jdbc.sql("""
                select coalesce(nullif(btrim(given_name || ' ' || family_name), ''), email)
                  from agent
                 where id = :agent
                """).param("agent", agent).query(String.class).optional();
    }

    private static GalleryFile file(ResultSet row) throws SQLException {
        var media = Objects.requireNonNull(Medias.STORED.mapRow(row, 0));
        var id = row.getLong("id");
        if (row.getObject("media_id", Long.class) == null) {
            return new GalleryFile(
                    id,
                    media,
                    false,
                    new Description(Alternative.NONE, "", Consent.UNKNOWN, media.focus()),
                    media.modified(),
                    null);
        }
        return new GalleryFile(
                id,
                media,
                true,
                new Description(
                        new Alternative(row.getString("alternative"), row.getBoolean("decorative")),
                        row.getString("credit"),
                        Consent.of(row.getString("consent")),
                        media.focus()),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("added_by", UUID.class));
    }
}
