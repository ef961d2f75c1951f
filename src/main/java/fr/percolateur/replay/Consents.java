package fr.percolateur.replay;

import fr.percolateur.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether those who speak agree to be recorded. Who refuses keeps a replay from being shown, unless what they say was
/// cut out of it and its organiser said so; who never answered is named, and keeps it from nothing.
final class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who refuse, and whose words were not cut out since.
    List<String> refusing(long event) {
        return jdbc.sql("select name from replay_refusal where event_id = :event order by name")
                .param("event", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Asked(String name, boolean answered) {}

    /// Those of the programme whom nobody asked, and those who were asked and did not answer.
    List<String> silent(Event event) {
        var asked = jdbc.sql("""
                select p.name,
                       s.state in ('accepted', 'declined')
                           or p.recording_consent is not null
                           or p.recording_revoked is not null as answered
                  from speech s
                  join speaker p on p.id = s.speaker_id
                 where s.document_id = :event
                 order by p.name
                """)
                .param("event", event.id())
                .query((row, _) -> new Asked(row.getString("name"), row.getBoolean("answered")))
                .list();
        var known = asked.stream().map(Asked::name).collect(Collectors.toSet());
        var silent = new ArrayList<String>();
        event.details().speakers().stream()
                .map(speaker -> speaker.name())
                .filter(name -> !known.contains(name))
                .forEach(silent::add);
        asked.stream().filter(one -> !one.answered()).map(Asked::name).forEach(silent::add);
        return silent.stream().distinct().sorted().toList();
    }

    /// Notes that nothing of those who refuse today is in it. In the transaction of the caller.
    void note(long event, String reason, Instant now) {
        jdbc.sql("""
                insert into replay_cut (event_id, speaker_id, reason, noted_at)
                select event_id, speaker_id, :reason, :now
                  from replay_refusal
                 where event_id = :event
                    on conflict (event_id, speaker_id) do update
                   set reason = excluded.reason, noted_at = excluded.noted_at
                """)
                .param("event", event)
                .param("reason", reason)
                .param("now", ReplayRows.at(now))
                .update();
    }
}
