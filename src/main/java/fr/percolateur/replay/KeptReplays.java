package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import fr.percolateur.wording.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Voices and faces of those who speak: all of a replay goes with its last day, and hides as soon as one of them takes
/// their consent back.
final class KeptReplays {

    private final JdbcClient jdbc;

    private KeptReplays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static PersonalData in(JdbcClient jdbc, Replays replays) {
        var kept = new KeptReplays(jdbc);
        return PersonalData.of("replay.kept", replays::expire)
                .in("replay", "replay_recording", "replay_chunk", "replay_cue", "replay_passage", "replay_cut")
                .givenBy(Holding.of(say("replay.held"), kept::of, kept::stays));
    }

    private List<Held> of(String email) {
        return jdbc.sql("""
                select e.title, r.shown_until
                  from replay r
                  join event e on e.document_id = r.event_id
                  join speech s on s.document_id = r.event_id
                  join speaker p on p.id = s.speaker_id
                 where p.email = :email
                   and s.state <> 'declined'
                   and r.state <> 'expired'
                 order by r.shown_until
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("replay.until.field"), Dates.day(row.getObject("shown_until", LocalDate.class)))))
                .list();
    }

    /// A recording is of several people: one alone does not erase it, but one alone hides it.
    private Optional<String> stays(String email) {
        return of(email).isEmpty() ? Optional.empty() : Optional.of(say("replay.stays"));
    }
}
