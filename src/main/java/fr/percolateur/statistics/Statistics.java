package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The figures of events. Each is counted once, a week after its end: what doors kept on their phones has arrived then,
/// and nothing was purged that counts.
public final class Statistics {

    /// After the event.
    public static final Duration COUNTED = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Counting counting;
    private final InstantSource clock;

    public Statistics(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.counting = new Counting(jdbc);
        this.clock = clock;
    }

    /// Counts each event whose week is over. Done twice, or by two nodes at once, it is done once.
    ///
    /// @return how many
    public int count() {
        var due = jdbc.sql("""
                select t.event_id
                  from registration_terms t
                  join event e on e.document_id = t.event_id
                 where e.over_at <= :before
                   and e.status = 'maintained'
                   and not exists (select from statistics_event s where s.event_id = t.event_id)
                 order by t.event_id
                """)
                .param("before", at(clock.instant().minus(COUNTED)))
                .query((row, _) -> row.getLong(1))
                .list();
        return Math.toIntExact(due.stream().filter(this::count).count());
    }

    /// Counts an event, before its people are forgotten.
    ///
    /// @return whether it was not counted before
    public boolean count(long event) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var isFirst = jdbc.sql("""
                    insert into statistics_event (event_id, counted_at)
                    values (:event, :now)
                        on conflict do nothing
                    """)
                            .param("event", event)
                            .param("now", at(clock.instant()))
                            .update()
                    > 0;
            if (isFirst) {
                write(event, Count.told(counting.of(event), say("statistics.rest")));
                write(event, Curve.of(counting.days(event)));
            }
            return isFirst;
        }));
    }

    private void write(long event, List<Figure> figures) {
        for (var rank = 0; rank < figures.size(); rank++) {
            var figure = figures.get(rank);
            jdbc.sql("""
                    insert into statistics_figure (event_id, rank, depth, part, label, people)
                    values (:event, :rank, :depth, :part, :label, :people)
                    """)
                    .param("event", event)
                    .param("rank", rank)
                    .param("depth", figure.depth())
                    .param("part", figure.part().name().toLowerCase(Locale.ROOT))
                    .param("label", figure.label())
                    .param("people", figure.people(), Types.INTEGER)
                    .update();
        }
    }

    private void write(long event, Curve curve) {
        for (var step : curve.steps()) {
            jdbc.sql("""
                    insert into statistics_step (event_id, day, people)
                    values (:event, :day, :people)
                    """)
                    .param("event", event)
                    .param("day", step.day())
                    .param("people", step.people())
                    .update();
        }
    }

    /// How it fills; once it was counted, how it filled.
    Curve curve(long event) {
        return countedAt(event).isEmpty()
                ? Curve.of(counting.days(event))
                : new Curve(jdbc.sql("select day, people from statistics_step where event_id = :event order by day")
                        .param("event", event)
                        .query((row, _) -> new Curve.Step(row.getObject("day", LocalDate.class), row.getInt("people")))
                        .list());
    }

    /// The places of an event as they are taken now, those in the room first.
    List<Fill> fills(long event) {
        return jdbc.sql("""
                select mode, capacity, taken
                  from registration_pool
                 where event_id = :event
                   and offered
                 order by mode desc
                """)
                .param("event", event)
                .query((row, _) ->
                        new Fill(row.getString("mode"), row.getObject("capacity", Integer.class), row.getInt("taken")))
                .list();
    }

    /// The editions of a series that were counted or are to be, the last first.
    List<Edition> editions(String series) {
        return jdbc.sql("""
                select d.slug, e.document_id, e.title, e.starts_at, s.counted_at
                  from registration_terms t
                  join event e on e.document_id = t.event_id
                  join document d on d.id = e.document_id
                  left join statistics_event s on s.event_id = e.document_id
                 where e.series = :series
                   and e.status = 'maintained'
                   and e.starts_at is not null
                   and (d.visible or s.event_id is not null)
                 order by e.starts_at desc, e.document_id
                """)
                .param("series", series)
                .query((row, _) -> new Edition(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("counted_at") != null,
                        of(row.getLong("document_id"))))
                .list();
    }

    /// When it was; empty when it is yet to be.
    Optional<Instant> countedAt(long event) {
        return jdbc.sql("select counted_at from statistics_event where event_id = :event")
                .param("event", event)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /// How many came of whom a door told us after the count: a number of its own, since no two counts are to be
    /// compared.
    ///
    /// @return empty for fewer than may be told
    Optional<Integer> late(long event) {
        return Optional.of(jdbc.sql("""
                select count(*)
                  from checkin_arrival a
                  join statistics_event s on s.event_id = a.event_id
                 where a.event_id = :event
                   and a.received_at > s.counted_at
                """)
                        .param("event", event)
                        .query((row, _) -> row.getInt(1))
                        .single())
                .filter(late -> late >= Secrecy.LEAST);
    }

    List<Figure> of(long event) {
        return jdbc.sql("select * from statistics_figure where event_id = :event order by rank")
                .param("event", event)
                .query((row, _) -> new Figure(
                        Count.Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                        row.getInt("depth"),
                        row.getString("label"),
                        row.getObject("people", Integer.class)))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
