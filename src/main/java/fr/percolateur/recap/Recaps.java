package fr.percolateur.recap;

import fr.percolateur.attendance.Turnouts;
import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.captions.Captions;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.document.Document;
import fr.percolateur.document.Slug;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.ledger.Ledger;
import fr.percolateur.lessons.Lessons;
import fr.percolateur.library.Edits;
import fr.percolateur.links.GivenLinks;
import fr.percolateur.polls.Polls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins the article of each event that is over: once, whoever asks and however often.
final class Recaps {

    /// Those who talk on have left, and what was answered last is written down.
    private static final Duration AFTER = Duration.ofHours(1);

    /// What ended long before the site knew of it has its article, or none.
    private static final Duration WITHIN = Duration.ofDays(14);

    private static final int MOST_TRIES = 100;

    /// @param path of its document
    /// @param shown whether visitors may read it
    record Begun(String slug, String path, boolean shown, Instant at) {

        String address() {
            return "/actualites/" + slug + "/";
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Events events;
    private final RunningOrder order;
    private final Turnouts turnouts;
    private final Ledger ledger;
    private final Polls polls;
    private final GivenLinks links;
    private final Captions captions;
    private final Lessons lessons;
    private final Edits edits;
    private final AuditLog log;
    private final InstantSource clock;

    Recaps(
            DataSource dataSource,
            Events events,
            RunningOrder order,
            Turnouts turnouts,
            Ledger ledger,
            Polls polls,
            GivenLinks links,
            Captions captions,
            Lessons lessons,
            Edits edits,
            AuditLog log,
            InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.events = events;
        this.order = order;
        this.turnouts = turnouts;
        this.ledger = ledger;
        this.polls = polls;
        this.links = links;
        this.captions = captions;
        this.lessons = lessons;
        this.edits = edits;
        this.log = log;
        this.clock = clock;
    }

    Optional<Begun> of(Event event) {
        return jdbc.sql("""
                select d.slug, d.path, r.composed_at,
                       exists (select from public_document p where p.id = d.id) as shown
                  from recap r
                  join document d on d.id = r.document_id
                 where r.event_id = :event
                   and not d.gone
                """)
                .param("event", event.id())
                .query((row, _) -> new Begun(
                        row.getString("slug"),
                        row.getString("path"),
                        row.getBoolean("shown"),
                        row.getObject("composed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The event that an article was begun from; empty for one that is no recap.
    Optional<Long> eventOf(String slug) {
        return jdbc.sql("""
                select r.event_id
                  from recap r
                  join document d on d.id = r.document_id
                 where d.slug = :slug
                   and not d.gone
                """)
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /// Begins those that are due: of events that had a room, and ended lately.
    int begin() {
        var now = clock.instant();
        var due = jdbc.sql("""
                select e.document_id
                  from public_event e
                 where e.over_at between :from and :until
                   and e.status = 'maintained'
                   and exists (select from live_room l where l.room = e.document_id)
                   and not exists (select from recap r where r.event_id = e.document_id)
                 order by e.over_at
                """)
                .param("from", now.minus(WITHIN).atOffset(ZoneOffset.UTC))
                .param("until", now.minus(AFTER).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong(1))
                .list();
        return due.stream()
                .flatMap(id -> events.find(id).stream())
                .mapToInt(event -> compose(event, null).isPresent() ? 1 : 0)
                .sum();
    }

    /// @param by null for the program
    /// @return empty when the documents are those of a folder, where nothing begins here
    Optional<Begun> compose(Event event, @Nullable UUID by) {
        return transaction.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recaps', 0))")
                    .query(row -> {});
            var begun = of(event);
            if (begun.isPresent()) {
                return begun;
            }
            var now = clock.instant();
            var bytes = RecapText.write(happened(event), now).getBytes(StandardCharsets.UTF_8);
            for (var number = 1; number < MOST_TRIES; number++) {
                var document = Document.read(path(event, number), bytes);
                if (!isTaken(document.slug())) {
                    if (!(edits.create(document, by) instanceof Edits.Saved)) {
                        return Optional.empty();
                    }
                    note(event, document.slug(), now, by);
                    return of(event);
                }
            }
            throw new IllegalStateException("no free name for the recap of " + event.slug());
        });
    }

    private static String path(Event event, int number) {
        return "actualites/" + Slug.of("retour-" + event.slug()) + (number == 1 ? "" : "-" + number) + ".md";
    }

    private boolean isTaken(String slug) {
        return jdbc.sql("select exists (select from document where kind = 'ARTICLE' and slug = :slug)")
                .param("slug", slug)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void note(Event event, String slug, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into recap (event_id, document_id, composed_at)
                select :event, id, :now
                  from document
                 where kind = 'ARTICLE'
                   and slug = :slug
                    on conflict (event_id) do update
                   set document_id = excluded.document_id, composed_at = excluded.composed_at
                """)
                .param("event", event.id())
                .param("slug", slug)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        log.add(AuditAct.by(by, "recap.composed", "event/" + event.id()));
    }

    private Happened happened(Event event) {
        return new Happened(
                event,
                order.held(event.id()),
                turnouts.of(event.id()),
                ledger.of(event),
                PollShares.told(polls, event.id()),
                links.of(event.id()),
                captions.since(event.id(), Instant.EPOCH),
                lessons.of(event.id()).size());
    }
}
