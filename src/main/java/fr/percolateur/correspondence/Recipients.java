package fr.percolateur.correspondence;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who registered for an event, and is of a segment.
final class Recipients {

    /// @param arrived how the person came; null for someone whom nobody saw
    record Recipient(long registration, @Nullable Mode arrived) {}

    private static final String OF_SEGMENT = """
              from registration r
              left join checkin_arrival a on a.registration_id = r.id
             where r.event_id = :event
               and r.created_at <= :knownBy
               and r.proven_at is not null
               and r.status = any (:statuses)
               and coalesce(r.seat, r.line, r.mode) = any (:modes)
               and (:presence = 'any' or (a.id is not null) = (:presence = 'present'))
            """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next ones, by their ids. Nobody is thanked for coming, nor missed, where no list was kept of who came.
    ///
    /// @param after id of the last one before
    List<Recipient> next(Mailing mailing, Segment segment, long after, int most) {
        return jdbc.sql("""
                select r.id, a.mode
                """ + OF_SEGMENT + """
                   and r.id > :after
                   and (:thanks = false
                    or a.id is not null
                    or exists (select
                                 from checkin_arrival other
                                where other.event_id = r.event_id
                                  and other.mode = coalesce(r.seat, r.line)))
                 order by r.id
                 limit :most
                """)
                .params(parameters(mailing.event(), segment, mailing.knownBy()))
                .param("thanks", mailing.occasion() == Occasion.THANKS)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Recipient(row.getLong(1), mode(row.getString(2))))
                .list();
    }

    int count(long event, Segment segment, Instant knownBy) {
        return jdbc.sql("select count(*)\n" + OF_SEGMENT)
                .params(parameters(event, segment, knownBy))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static Map<String, Object> parameters(long event, Segment segment, Instant knownBy) {
        return Map.of(
                "event", event,
                "knownBy", MailingRows.at(knownBy),
                "statuses", segment.statuses().stream().map(Status::word).toArray(String[]::new),
                "modes", segment.modes().stream().map(Mode::column).toArray(String[]::new),
                "presence", segment.presence().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Mode mode(@Nullable String column) {
        return column == null ? null : Mode.ofColumn(column);
    }
}
