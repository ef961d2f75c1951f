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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/// The rows of files and of what is said of them.
final class GalleryStore {

    static final String SELECT = """
            select p.id, p.path, p.hash, m.content_type, m.width, m.height, p.size, p.modified, p.focus_x, p.focus_y,
                   f.media_id, f.alternative, f.decorative, f.credit, f.consent, f.added_at, f.added_by
              from media_path p
              join media m using (hash)
              left join gallery_file f on f.media_id = p.id
            """;

    static final RowMapper<GalleryFile> FILE = (row, _) -> file(row);

    private final JdbcClient jdbc;
    private final Medias medias;

    GalleryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.medias = new Medias(jdbc);
    }

    Optional<GalleryFile> find(String path) {
        return jdbc.sql(SELECT + " where p.path = :path")
                .param("path", path)
                .query(FILE)
                .optional();
    }

    Optional<GalleryFile> find(long id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query(FILE)
                .optional();
    }

    /// `uploads/2027/phare.jpg`, else `uploads/2027/phare-2.jpg`: also beside a `phare.png`, for whoever reads a list.
    String freePath(String folder, String stem, String ending) {
        for (var number = 1; ; number++) {
            var path = folder + "/" + stem + (number == 1 ? "" : "-" + number) + ".";
            var taken = jdbc.sql("""
                    select exists (select from media_path where starts_with(path, :start))
                           or exists (select from media_withheld where starts_with(path, '/' || :start))
                    """).param("start", path).query(Boolean.class).single();
            if (!taken) {
                return path + ending;
            }
        }
    }

    GalleryFile add(String path, Intake.Outcome.Taken taken, Description description, Instant now, @Nullable UUID by) {
        medias.put(path, taken.format(), taken.bytes(), taken.size(), now.truncatedTo(ChronoUnit.MILLIS));
        var file = find(path).orElseThrow();
        describe(file, description, now, by);
        return find(path).orElseThrow();
    }

    void describe(GalleryFile file, Description description, Instant now, @Nullable UUID by) {
        medias.centre(file.media().path(), description.focus());
        jdbc.sql("""
                insert into gallery_file (media_id, image, alternative, decorative, credit, consent, added_at,
                                          added_by)
                values (:id, :image, :alternative, :decorative, :credit, :consent, :now, :by)
                    on conflict (media_id) do update
                   set alternative = excluded.alternative, decorative = excluded.decorative,
                       credit = excluded.credit, consent = excluded.consent
                """)
                .param("id", file.id())
                .param("image", file.isImage())
                .param("alternative", description.alternative().text())
                .param("decorative", description.alternative().decorative())
                .param("credit", description.credit())
                .param("consent", description.consent().stored())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /// The one that was there is kept among its versions.
    GalleryFile replace(GalleryFile file, Intake.Outcome.Taken taken, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into gallery_version (media_id, hash, replaced_at, replaced_by)
                values (:id, :hash, :now, :by)
                    on conflict do nothing
                """)
                .param("id", file.id())
                .param("hash", file.media().hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        medias.put(
                file.media().path(), taken.format(), taken.bytes(), taken.size(), now.truncatedTo(ChronoUnit.MILLIS));
        return find(file.id()).orElseThrow();
    }

    /// The last first.
    List<Version> versions(GalleryFile file) {
        return jdbc.sql("""
                select hash, replaced_at
                  from gallery_version
                 where media_id = :id
                 order by replaced_at desc
                """)
                .param("id", file.id())
                .query((row, _) -> new Version(
                        file.media().addressOf(row.getString("hash")),
                        row.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// What was said of it goes with it; its content too, unless something else holds it.
    void remove(GalleryFile file) {
        var hashes = jdbc.sql("""
                select hash from media_path where id = :id
                 union
                select hash from gallery_version where media_id = :id
                """).param("id", file.id()).query(String.class).list();
        jdbc.sql("delete from media_path where id = :id").param("id", file.id()).update();
        jdbc.sql("""
                delete from media m
                 where m.hash = any(:hashes)
                   and not exists (select from media_path p where p.hash = m.hash)
                   and not exists (select from gallery_version v where v.hash = m.hash)
                """).param("hashes", hashes.toArray(String[]::new)).update();
    }

    /// Takes it away whatever names it, with all that stood there before, and for good.
    ///
    /// @return where documents may have named what went
    List<String> withhold(String upload, UUID holder, Instant now) {
        var hashes = jdbc.sql("""
                select hash from media_path where path = :path
                 union
                select v.hash from gallery_version v join media_path p on p.id = v.media_id where p.path = :path
                """)
                .param("path", upload.substring(1))
                .query((row, _) -> row.getString(1))
                .list();
        jdbc.sql("delete from gallery_version where hash = any(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .update();
        return medias.withhold(upload, hashes, holder, now);
    }

    /// Whether someone took back what it shows.
    ///
    /// @param holder who may bring it again; null for nobody
    boolean isWithheld(byte[] bytes, @Nullable UUID holder) {
        return medias.isWithheld(bytes, holder);
    }

    /// Lets this holder bring it, who may take it back.
    void lend(Intake.Outcome.Taken taken, GalleryFile file, UUID holder) {
        medias.release(taken.bytes(), holder);
        medias.lend(file.media().hash());
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
                .query(FILE)
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
