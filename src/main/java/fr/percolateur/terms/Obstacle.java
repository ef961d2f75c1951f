package fr.percolateur.terms;

/// Why a registration cannot be taken.
public enum Obstacle {
    /// « bientôt ouverte »
    NOT_YET,
    CLOSED,
    OVER,
    /// The event is cancelled, postponed or no longer public.
    NOT_HELD,
    /// This event is not attended in this mode.
    MODE_NOT_OFFERED,
    /// No companion is provided for.
    NO_COMPANION,
    /// An organiser declined this person.
    DECLINED,
    /// Nothing is free in the other mode, and the offer at hand would be lost by waiting for it.
    NOTHING_FREE
}
