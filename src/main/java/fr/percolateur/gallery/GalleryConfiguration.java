package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.library.Imports;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class GalleryConfiguration {

    private static final int RANK = 60;
    private static final Duration NAMES_KEPT = Duration.ofDays(2 * 365);

    @Bean
    Gallery gallery(
            JdbcClient jdbc, Imports imports, ObjectProvider<MediaUses> uses, AuditLog log, InstantSource clock) {
        return new Gallery(jdbc, imports, uses::orderedStream, log, clock);
    }

    @Bean
    DeskSection gallerySection() {
        return new DeskSection(RANK, say("gallery.title"), GalleryRights.ADDRESS, GalleryRights::mayOpen);
    }

    /// The file stays, without the name of who brought it.
    @Bean
    PersonalData bringersKept(JdbcClient jdbc) {
        return PersonalData.of("gallery.kept", now -> forget(jdbc, now))
                .in("gallery_file.added_by", "gallery_version.replaced_by")
                .givenBy(Holding.of(
                        say("gallery.held"),
                        email -> held(jdbc, email),
                        email -> held(jdbc, email).isEmpty() ? Optional.empty() : Optional.of(say("gallery.stays"))));
    }

    private static int forget(JdbcClient jdbc, Instant now) {
        var before = now.minus(NAMES_KEPT).atOffset(ZoneOffset.UTC);
        var added = jdbc.sql("""
                update gallery_file
                   set added_by = null
                 where added_by is not null
                   and added_at < :before
                """).param("before", before).update();
        return added + jdbc.sql("""
                        update gallery_version
                           set replaced_by = null
                         where replaced_by is not null
                           and replaced_at < :before
                        """).param("before", before).update();
    }

    private static List<Held> held(JdbcClient jdbc, String email) {
        return jdbc.sql("""
                select '/' || p.path as path, f.added_at as at
                  from gallery_file f
                  join media_path p on p.id = f.media_id
                  join agent a on a.id = f.added_by
                 where a.email = :email
                 union all
                select '/' || p.path, v.replaced_at
                  from gallery_version v
                  join media_path p on p.id = v.media_id
                  join agent a on a.id = v.replaced_by
                 where a.email = :email
                 order by 2
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("path"),
                        Fact.of(
                                say("gallery.held.at"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
