package fr.percolateur.event;

/// Where an event stands at a given instant. *Past* and *archived* are derived from the clock, the others are said by
/// the document.
public enum EventState {
    UNDATED,
    UPCOMING,
    RUNNING,
    POSTPONED,
    CANCELLED,
    PAST,
    ARCHIVED;

    public boolean over() {
        return this == PAST || this == ARCHIVED;
    }
}
