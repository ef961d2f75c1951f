package fr.percolateur.node;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Empties tables of a program whose jobs run beside the test: now and then one of them holds a table that is waited
/// for, and waits for one that is held. PostgreSQL then ends either; the test asks again.
public final class Emptying {

    private static final int MOST_TRIES = 10;

    private Emptying() {}

    /// @param tables with commas; what refers to them is emptied too
    public static void of(JdbcClient jdbc, String tables) {
        for (var left = MOST_TRIES - 1; ; left--) {
            try {
                jdbc.sql("truncate " + tables + " cascade").update();
                return;
            } catch (PessimisticLockingFailureException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }
}
