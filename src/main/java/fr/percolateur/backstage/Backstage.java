package fr.percolateur.backstage;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.directory.Portraits;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonEntries;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.library.Edits;
import fr.percolateur.library.Imports;
import fr.percolateur.replay.Recordings;
import fr.percolateur.replay.ReplayEntries;
import fr.percolateur.replay.Replays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prepares the demo’s meetings, as its organiser did these last weeks. No letter leaves.
public final class Backstage {

    private static final String SERIES = "cafe-transfo";

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    private final JdbcClient jdbc;
    private final Venues venues;
    private final Providers providers;
    private final Pictures pictures;
    private final Cast cast;
    private final Taught taught;
    private final Filmed filmed;
    private final Quoted quoted;

    public Backstage(DataSource dataSource, Edits edits, Imports imports) {
        this.jdbc = JdbcClient.create(dataSource);
        var log = new AuditLog(dataSource, clock::get);
        var gallery = new Gallery(jdbc, imports, Stream::of, log, clock::get);
        this.venues = new Venues(jdbc);
        this.providers = new Providers(jdbc);
        this.pictures = new Pictures(gallery);
        this.cast = new Cast(dataSource, new Portraits(dataSource, gallery, edits, log), log, clock);
        var book = new LessonBook(dataSource, new LessonEntries(dataSource), edits, log, clock::get, List::of);
        this.taught = new Taught(jdbc, book, new LessonProofs(dataSource, book, log, clock::get));
        var recordings = new Recordings(dataSource, log, clock::get);
        this.quoted = new Quoted(jdbc);
        this.filmed = new Filmed(
                dataSource,
                recordings,
                new Replays(dataSource, recordings, new ReplayEntries(dataSource), log, clock::get));
    }

    public void prepare(Instant now) {
        clock.set(now);
        var organiser = organiser();
        venues.open();
        providers.agree(now);
        organiser.ifPresent(pictures::hang);
        organiser.ifPresent(agent -> cast.gather(agent, now));
        organiser.ifPresent(agent -> taught.write(agent, now));
        organiser.ifPresent(agent -> filmed.show(agent, now));
        organiser.ifPresent(agent -> quoted.write(agent, now));
    }

    private Optional<UUID> organiser() {
        return jdbc.sql("""
                select agent_id
                  from agent_grant
                 where series = :series
                   and role = 'organiser'
                 limit 1
                """)
                .param("series", SERIES)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
