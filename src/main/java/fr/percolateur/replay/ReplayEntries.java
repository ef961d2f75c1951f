package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import fr.percolateur.transcript.Passage;
import fr.percolateur.transcript.Timing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was said, among what can be found: a transcript in parts of a minute or so, each opened at its moment.
///
/// Written when a replay comes and goes; what hides it otherwise, a speaker who does not agree any more or a document
/// that changes, is seen within a minute. What must not be seen leaves with its event at once.
public final class ReplayEntries implements Projection {

    /// Enough to be found by, little enough to open at the right moment.
    private static final int PART = 900;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Events events;
    private final SearchEntries entries;

    public ReplayEntries(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.events = new Events(dataSource);
        this.entries = new SearchEntries(dataSource);
    }

    /// Makes the index say what is so now.
    void catchUp() {
        var stale = jdbc.sql("""
                select r.event_id
                  from replay r
                 where (r.found > 0) <> exists (select from public_replay p where p.event_id = r.event_id)
                """).query((row, _) -> row.getLong(1)).list();
        stale.forEach(event -> transaction.executeWithoutResult(_ -> write(event)));
    }

    /// In the transaction of the caller, where there is one.
    void write(long event) {
        var before = jdbc.sql("select found from replay where event_id = :event for update")
                .param("event", event)
                .query((row, _) -> row.getInt(1))
                .optional();
        if (before.isEmpty()) {
            return;
        }
        entries.remove(keys(event, before.get()));
        var parts =
                events.find(event).filter(_ -> isPublic(event)).map(this::parts).orElse(List.of());
        entries.write(parts);
        jdbc.sql("update replay set found = :found where event_id = :event")
                .param("found", parts.size())
                .param("event", event)
                .update();
    }

    private static List<String> keys(long event, int parts) {
        return IntStream.range(0, parts).mapToObj(rank -> key(event, rank)).toList();
    }

    private static String key(long event, int rank) {
        return "transcript:" + event + ":" + rank;
    }

    private boolean isPublic(long event) {
        return jdbc.sql("select exists (select from public_replay where event_id = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    private List<SearchEntry> parts(Event event) {
        var bounds = jdbc.sql("""
                select r.shown_until, d.withdraw_at
                  from replay r
                  join document d on d.id = r.event_id
                 where r.event_id = :event
                """)
                .param("event", event.id())
                .query((row, _) -> new Bounds(
                        row.getObject("shown_until", LocalDate.class),
                        row.getObject("withdraw_at", OffsetDateTime.class)))
                .single();
        var parts = new ArrayList<SearchEntry>();
        var open = new ArrayList<Passage>();
        for (var passage : passages(event.id())) {
            var length = open.stream().mapToInt(each -> each.text().length()).sum();
            if (!open.isEmpty() && length + passage.text().length() > PART) {
                parts.add(entry(event, parts.size(), open, bounds));
                open.clear();
            }
            open.add(passage);
        }
        if (!open.isEmpty()) {
            parts.add(entry(event, parts.size(), open, bounds));
        }
        return parts;
    }

    /// @param until the last day on which it is shown
    private record Bounds(LocalDate until, @Nullable OffsetDateTime withdrawn) {}

    private List<Passage> passages(long event) {
        return jdbc.sql("select * from replay_passage where event_id = :event order by rank")
                .param("event", event)
                .query((row, _) -> new Passage(
                        row.getObject("second", Integer.class), row.getString("speaker"), row.getString("text")))
                .list();
    }

    private static SearchEntry entry(Event event, int rank, List<Passage> passages, Bounds bounds) {
        var second = passages.getFirst().second();
        var start = event.details().start();
        var series = event.series();
        var shown = bounds.until().plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        var withdrawn = bounds.withdrawn() == null ? shown : bounds.withdrawn().toInstant();
        return new SearchEntry(
                key(event.id(), rank),
                ReplayPage.at(event, passages.getFirst()),
                "transcript",
                second == null
                        ? say("replay.found", event.title())
                        : say("replay.found.at", event.title(), Timing.clock(second)),
                "",
                String.join(" ", passages.stream().map(Passage::text).toList()),
                start == null ? null : start.day(),
                IntStream.range(0, event.tags().size())
                        .mapToObj(at -> new SearchEntry.Theme(
                                event.themes().get(at), event.tags().get(at)))
                        .toList(),
                series == null ? null : new SearchEntry.Series(series.slug(), series.name()),
                List.of(),
                null,
                withdrawn.isBefore(shown) ? withdrawn : shown);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    /// Those of an event that changes go at once, and come back with what its document says if they may.
    @Override
    public void project(List<Imported> documents) {
        var changed = documents.stream().map(Imported::id).toArray(Long[]::new);
        var found = jdbc.sql("""
                select event_id, found
                  from replay
                 where event_id = any(:events)
                   and found > 0
                   for update
                """)
                .param("events", changed)
                .query((row, _) -> keys(row.getLong("event_id"), row.getInt("found")))
                .list();
        found.forEach(entries::remove);
        jdbc.sql("update replay set found = 0 where event_id = any(:events) and found > 0")
                .param("events", changed)
                .update();
    }
}
