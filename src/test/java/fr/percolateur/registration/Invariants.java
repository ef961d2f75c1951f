package fr.percolateur.registration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What must be true between any two transactions, asked in one statement, hence of one instant.
public final class Invariants {

    private Invariants() {}

    /// A sentence for each that is not.
    public static List<String> broken(JdbcClient jdbc) {
        return jdbc.sql("""
                with counted as (
                    select p.event_id, p.mode, p.offered, p.capacity, p.taken, p.waiting,
                           coalesce(sum(r.places) filter (
                               where r.seat = p.mode or r.line = p.mode and r.kept_until is not null), 0) as rows_taken,
                           count(*) filter (where r.line = p.mode and r.kept_until is null) as rows_waiting,
                           (array_agg(r.places order by r.line_rank)
                               filter (where r.line = p.mode and r.kept_until is null))[1] as first_needs
                      from registration_pool p
                      left join registration r
                        on r.event_id = p.event_id
                       and p.mode in (r.seat, r.line)
                     group by p.event_id, p.mode
                )
                select format('%s %s: stored %s taken and %s waiting, counted %s and %s',
                              event_id, mode, taken, waiting, rows_taken, rows_waiting)
                  from counted
                 where taken <> rows_taken or waiting <> rows_waiting
                 union all
                select format('%s %s: %s taken of %s', event_id, mode, taken, capacity)
                  from counted
                 where taken > capacity
                 union all
                select format('%s %s: the first of %s waits for %s while %s of %s are taken',
                              event_id, mode, waiting, first_needs, taken, capacity)
                  from counted
                 where offered
                   and first_needs <= coalesce(capacity, taken + 2) - taken
                """).query((row, _) -> row.getString(1)).list();
    }
}
