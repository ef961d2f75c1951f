package fr.percolateur.backup;

/// Turns bytes of tables into percents.
final class Weighing {

    private static final int HUNDRED = 100;

    private final Advance advance;
    private final long total;
    private long done;

    Weighing(Advance advance, long total) {
        this.advance = advance;
        this.total = Math.max(1, total);
    }

    /// @param bytes of the table under way; what a table weighs is an estimate, and is not exceeded
    void within(long bytes, long weight) {
        tell(done + Math.min(bytes, weight));
    }

    void past(long weight) {
        done += weight;
        tell(done);
    }

    private void tell(long reached) {
        advance.reached((int) (HUNDRED * Math.min(reached, total) / total), HUNDRED);
    }
}
