package fr.percolateur.registration;

import java.util.Locale;

/// What became of a registration.
public enum Status {
    /// A place counts as taken until the address is proven, for half an hour.
    HELD,
    /// Has its place; an organiser has yet to approve it.
    PENDING,
    CONFIRMED,
    /// Proven, without a place, in line for one.
    WAITING,
    /// A place was freed and is kept for this person for a while.
    OFFERED,
    /// An organiser declined it.
    REFUSED,
    CANCELLED,
    /// Not proven, or an offer not accepted, in time; also a form sent while nothing was free and not proven yet.
    EXPIRED;

    /// As pages (`data-etat`) and tables write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether it has a place, or waits for one.
    public boolean active() {
        return switch (this) {
            case HELD, PENDING, CONFIRMED, WAITING, OFFERED -> true;
            case REFUSED, CANCELLED, EXPIRED -> false;
        };
    }
}
