package fr.percolateur.ballots;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes anew, in no order, what votes left behind.
///
/// PostgreSQL notes in each row the transaction that wrote it, and rows lie in the order in which they came: there one
/// could read who took part first, and what the same transaction counted. Afterwards all rows of a box are of one
/// transaction, which is nobody’s, and what they were is vacuumed.
final class Mixing {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Mixing(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Mixes the boxes in which someone took part since the last time. Votes that come meanwhile are counted as always.
    void run() {
        var fresh = jdbc.sql("select distinct box from ballot_participation where not mixed")
                .query((row, _) -> row.getLong(1))
                .list();
        fresh.forEach(box -> transaction.executeWithoutResult(_ -> mix(box)));
        if (!fresh.isEmpty()) {
            vacuum();
        }
    }

    /// Until the transaction ends, nobody else writes the rows of this box anew: whoever waits for a row that is
    /// deleted does not see that it came back.
    static void hold(JdbcClient jdbc, long box) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ballots'), :box::integer)")
                .param("box", box)
                .query((_, _) -> box)
                .single();
    }

    private void mix(long box) {
        hold(jdbc, box);
        for (var statement : List.of("""
                with gone as (
                    delete from ballot_participation
                     where box = :box
                    returning participant_id
                )
                insert into ballot_participation (box, participant_id, mixed)
                select :box, participant_id, true
                  from gone
                 order by random()
                """, """
                update ballot_slot
                   set votes = votes
                 where box = :box
                """, """
                with gone as (
                    delete from ballot_word
                     where box = :box
                    returning *
                )
                insert into ballot_word
                select *
                  from gone
                 order by random()
                """)) {
            jdbc.sql(statement).param("box", box).update();
        }
    }

    /// Outside of any transaction, as PostgreSQL asks. A table that someone holds is left for the next time.
    private void vacuum() {
        jdbc.sql("vacuum (skip_locked) ballot_participation, ballot_slot, ballot_word")
                .update();
    }
}
