package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.statistics.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asks, so that a moderator can give the floor fairly: people in the room and online, and by organisation, as far
/// as that tells of nobody.
public final class Balance {

    private final JdbcClient jdbc;

    Balance(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// @param people in words: a number, or that there are too few to say
    public record Line(String label, String people) {}

    public static String help() {
        return say("moderation.balance.help", Secrecy.LEAST);
    }

    List<Line> places(long room) {
        var counts = jdbc.sql("""
                select count(distinct coalesce(a.participant_id::text, a.pass_id::text)) filter (where a.onsite) as onsite,
                       count(distinct coalesce(a.participant_id::text, a.pass_id::text)) filter (where not a.onsite) as online
                  from question q
                  join question_asker a on a.question_id = q.id
                 where q.room = :room
                """)
                .param("room", room)
                .query((row, _) -> List.of(row.getInt("onsite"), row.getInt("online")))
                .single();
        return lines(List.of(say("moderation.balance.onsite"), say("moderation.balance.online")), counts);
    }

    /// The most numerous first.
    List<Line> organisations(long room) {
        var counts = jdbc.sql("""
                select r.organisation, count(distinct a.participant_id) as people
                  from question q
                  join question_asker a on a.question_id = q.id
                  join live_participant p on p.id = a.participant_id
                  join registration r on r.id = p.registration_id
                 where q.room = :room
                   and r.organisation <> ''
                 group by r.organisation
                 order by people desc, r.organisation
                """)
                .param("room", room)
                .query((row, _) -> Map.entry(row.getString("organisation"), row.getInt("people")))
                .list();
        return lines(
                counts.stream().map(Map.Entry::getKey).toList(),
                counts.stream().map(Map.Entry::getValue).toList());
    }

    private static List<Line> lines(List<String> labels, List<Integer> people) {
        var hidden = Secrecy.hidden(people);
        var lines = new ArrayList<Line>();
        for (var each = 0; each < hidden.length; each++) {
            lines.add(new Line(
                    labels.get(each),
                    hidden[each] ? say("moderation.balance.few") : say("moderation.balance.people", people.get(each))));
        }
        return lines;
    }
}
