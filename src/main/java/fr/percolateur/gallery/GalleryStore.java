package fr.percolateur.gallery;

import fr.percolateur.media.Medias;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is written of files, and of what is said of them.
final class GalleryStore {

    private final JdbcClient jdbc;
    private final Medias medias;
    private final Catalogue catalogue;

    GalleryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.medias = new Medias(jdbc);
        this.catalogue = new Catalogue(jdbc);
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
        var file = catalogue.find(path).orElseThrow();
        describe(file, description, now, by);
        return catalogue.find(path).orElseThrow();
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
        return catalogue.find(file.id()).orElseThrow();
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
}
