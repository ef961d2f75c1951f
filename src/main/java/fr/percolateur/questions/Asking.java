package fr.percolateur.questions;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.stream.Streams;
import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asking, and changing what one asked until a moderator reads it.
public final class Asking {

    public static final int LONGEST = 500;
    public static final int MOST = 5;
    public static final Duration WHILE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Signatures signatures;
    private final Streams streams;
    private final InstantSource clock;

    Asking(DataSource dataSource, Signatures signatures, Streams streams, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.signatures = signatures;
        this.streams = streams;
        this.clock = clock;
    }

    /// A question as it was typed.
    ///
    /// @param masked whether the person wants no name beneath it
    /// @param addressee an [Addressee#word]; empty for everyone
    public record Draft(String text, boolean masked, String addressee) {}

    /// @param rushed whether their network asks more than people do
    public Asked ask(Room room, Pass pass, Draft draft, boolean rushed) {
        var text = plain(draft.text());
        if (room.isClosed()) {
            return new Asked.Closed();
        }
        if (length(text) > LONGEST || text.isEmpty()) {
            return text.isEmpty() ? new Asked.Empty() : new Asked.TooLong(length(text));
        }
        if (!Cards.of(room).knows(draft.addressee())) {
            return new Asked.Astray();
        }
        var signed = draft.masked() ? "" : signatures.of(room, pass);
        return transaction.execute(_ -> add(pass, new Draft(text, draft.masked(), draft.addressee()), signed, rushed));
    }

    private Asked add(Pass pass, Draft draft, String signed, boolean rushed) {
        // two clicks of one person take turns, and then the second finds what the first wrote
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('question/' || :asker, 0))")
                .param("asker", pass.participant() == null ? pass.id().toString() : pass.participant())
                .query(row -> {});
        var same = jdbc.sql("""
                select q.id
                  from question q
                  join question_asker a on a.question_id = q.id
                 where (a.participant_id = :participant or a.pass_id = :pass)
                   and q.text = :text
                   and q.state = 'pending'
                """)
                .param("participant", pass.participant(), Types.BIGINT)
                .param("pass", pass.id())
                .param("text", draft.text())
                .query((row, _) -> row.getLong(1))
                .optional();
        if (same.isPresent()) {
            return new Asked.Taken(same.get());
        }
        return recent(pass) >= MOST ? new Asked.TooMany() : new Asked.Taken(write(pass, draft, signed, rushed));
    }

    private int recent(Pass pass) {
        return jdbc.sql("""
                select count(*)
                  from question q
                  join question_asker a on a.question_id = q.id
                 where (a.participant_id = :participant or a.pass_id = :pass)
                   and q.asked_at > :since
                """)
                .param("participant", pass.participant(), Types.BIGINT)
                .param("pass", pass.id())
                .param("since", Questions.at(clock.instant().minus(WHILE)))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private long write(Pass pass, Draft draft, String signed, boolean rushed) {
        var id = jdbc.sql("""
                with asked as (
                    insert into question (room, text, signed, asked_at, rushed, addressee)
                    values (:room, :text, :signed, :now, :rushed, nullif(:addressee, ''))
                    returning id
                )
                insert into question_asker (question_id, participant_id, pass_id, onsite)
                select id, :participant, :pass, :onsite from asked
                returning question_id
                """)
                .param("room", pass.room())
                .param("text", draft.text())
                .param("addressee", draft.addressee())
                .param("signed", signed)
                .param("now", Questions.at(clock.instant()))
                .param("rushed", rushed)
                .param("participant", pass.participant(), Types.BIGINT)
                .param("pass", pass.participant() == null ? pass.id() : null, Types.OTHER)
                .param("onsite", pass.onsite())
                .query((row, _) -> row.getLong(1))
                .single();
        streams.changed(pass.room(), Questions.MODERATED);
        return id;
    }

    /// Changes a question that no moderator has read.
    Asked edit(Pass pass, long id, String typed) {
        var text = plain(typed);
        if (length(text) > LONGEST || text.isEmpty()) {
            return text.isEmpty() ? new Asked.Empty() : new Asked.TooLong(length(text));
        }
        return transaction.execute(_ -> {
            var changed = jdbc.sql("""
                    update question q
                       set text = :text, edited_at = :now
                      from question_asker a
                     where a.question_id = q.id
                       and q.id = :id
                       and q.room = :room
                       and (a.participant_id = :participant or a.pass_id = :pass)
                       and q.state = 'pending'
                       and q.merged_into is null
                    """)
                    .param("text", text)
                    .param("now", Questions.at(clock.instant()))
                    .param("id", id)
                    .param("room", pass.room())
                    .param("participant", pass.participant(), Types.BIGINT)
                    .param("pass", pass.id())
                    .update();
            return told(pass, id, changed);
        });
    }

    /// Takes back a question that no moderator has read: nothing of it stays.
    Asked takeBack(Pass pass, long id) {
        return transaction.execute(_ -> {
            var gone = jdbc.sql("""
                    delete from question q
                     using question_asker a
                     where a.question_id = q.id
                       and q.id = :id
                       and q.room = :room
                       and (a.participant_id = :participant or a.pass_id = :pass)
                       and q.state = 'pending'
                       and q.merged_into is null
                    """)
                    .param("id", id)
                    .param("room", pass.room())
                    .param("participant", pass.participant(), Types.BIGINT)
                    .param("pass", pass.id())
                    .update();
            return told(pass, id, gone);
        });
    }

    /// Takes back all that someone asked and no moderator read.
    public void takeBackAll(Pass pass) {
        transaction.executeWithoutResult(_ -> {
            var gone = jdbc.sql("""
                    delete from question q
                     using question_asker a
                     where a.question_id = q.id
                       and q.room = :room
                       and a.participant_id = :participant
                       and q.state = 'pending'
                       and q.merged_into is null
                    """)
                    .param("room", pass.room())
                    .param("participant", pass.participant(), Types.BIGINT)
                    .update();
            if (gone > 0) {
                streams.changed(pass.room(), Questions.MODERATED);
            }
        });
    }

    private Asked told(Pass pass, long id, int changed) {
        if (changed == 0) {
            return new Asked.TooLate();
        }
        streams.changed(pass.room(), Questions.MODERATED);
        return new Asked.Taken(id);
    }

    /// Lines end as they do here, and nothing invisible is kept.
    private static String plain(String typed) {
        return typed.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\u200d]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /// How questions of an event are signed.
    public Signing signing(long event) {
        return signatures.rule(event);
    }

    /// As it is kept, from what was typed.
    public static String text(String typed) {
        return plain(typed);
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
