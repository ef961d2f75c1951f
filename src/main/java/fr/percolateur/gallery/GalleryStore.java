package fr.percolateur.gallery;

import fr.percolateur.media.Medias;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

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
            var taken = jdbc.sql("select exists (select from media_path where starts_with(path, :start))")
                    .param("start", path)
                    .query(Boolean.class)
                    .single();
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
