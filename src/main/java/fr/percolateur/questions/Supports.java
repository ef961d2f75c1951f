package fr.percolateur.questions;

import fr.percolateur.live.Own;
import fr.percolateur.live.Pass;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.Turnstile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who supports which question. Pressed twice, by two devices or sent again, it is one support.
final class Supports implements Own {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final Turnstile<Long, Asked, List<Long>> reading = new Turnstile<>(this::together);

    Supports(DataSource dataSource, Streams streams) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
    }

    /// @return false when there is no such question for all to see; one that was merged meanwhile is still good
    boolean support(long room, long question, long participant) {
        return transaction.execute(_ -> {
            var added = jdbc.sql("""
                    insert into question_support (question_id, participant_id)
                    select id, :participant
                      from question
                     where id = :question
                       and room = :room
                       and state = 'approved'
                        on conflict do nothing
                    """)
                    .param("participant", participant)
                    .param("question", question)
                    .param("room", room)
                    .update();
            if (added > 0) {
                tell(room);
            }
            return added > 0 || isShown(room, question);
        });
    }

    private boolean isShown(long room, long question) {
        return jdbc.sql("select exists (select from question where id = :id and room = :room and state = 'approved')")
                .param("id", question)
                .param("room", room)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// From a question and from all that was merged with it: else the number would not move.
    void retract(long room, long question, long participant) {
        transaction.executeWithoutResult(_ -> {
            var gone = jdbc.sql("""
                    delete from question_support
                     where participant_id = :participant
                       and question_id in (select of_one.id
                                             from question_group(:room) of_one
                                             join question_group(:room) pressed using (root)
                                            where pressed.id = :question)
                    """)
                    .param("participant", participant)
                    .param("question", question)
                    .param("room", room)
                    .update();
            if (gone > 0) {
                tell(room);
            }
        });
    }

    private void tell(long room) {
        streams.changed(room, QuestionsPart.NAME);
        streams.changed(room, Questions.MODERATED);
    }

    private record Asked(long room, long participant) {}

    private record Support(long participant, long question) {}

    /// The questions that someone supports, by the ones that stand for them. Read once for all who ask at once, and
    /// never in a transaction.
    List<Long> of(long room, long participant) {
        return reading.pass(room, new Asked(room, participant));
    }

    private List<List<Long>> together(List<Asked> all) {
        var supports = jdbc
                .sql("""
                select distinct s.participant_id, g.root
                  from question_support s
                  join question_group(:room) g on g.id = s.question_id
                 where s.participant_id = any(:participants)
                 order by g.root
                """)
                .param("room", all.getFirst().room())
                .param(
                        "participants",
                        all.stream().map(Asked::participant).distinct().toArray(Long[]::new))
                .query((row, _) -> new Support(row.getLong("participant_id"), row.getLong("root")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Support::participant, Collectors.mapping(Support::question, Collectors.toList())));
        return all.stream()
                .map(asked -> supports.getOrDefault(asked.participant(), List.of()))
                .toList();
    }

    @Override
    public Set<String> of(Pass pass) {
        return pass.voter().isEmpty()
                ? Set.of()
                : of(pass.room(), pass.voter().getAsLong()).stream()
                        .map(Supports::word)
                        .collect(Collectors.toSet());
    }

    static String word(long question) {
        return "soutien-" + question;
    }
}
