package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import org.jspecify.annotations.Nullable;

/// The places of one mode of an event.
///
/// @param offered whether the document still offers this mode
/// @param capacity null when there is no limit; may be under `taken` once it was lowered
/// @param taken places held, pending, confirmed or offered
/// @param waiting people in line
public record Pool(
        long event, Mode mode, boolean offered, @Nullable Integer capacity, int taken, int waiting) {

    /// Whether so many places can be given. Someone who comes anew must also see that nobody waits.
    public boolean fits(int places) {
        return offered && (capacity == null || (long) taken + places <= capacity);
    }

    /// Whether someone who comes now has a place, before those in line.
    boolean welcomes(int places) {
        return waiting == 0 && fits(places);
    }

    /// How many places can still be given; a great many when there is no limit.
    int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    public boolean isFull() {
        return !welcomes(1);
    }

    /// Where it stands once a claim has become another.
    Pool after(Claim before, Claim next) {
        return new Pool(
                event,
                mode,
                offered,
                capacity,
                taken - before.takes(mode) + next.takes(mode),
                waiting - waits(before) + waits(next));
    }

    private int waits(Claim claim) {
        return claim.isWaiting() && claim.line() == mode ? 1 : 0;
    }
}
