package fr.percolateur.attendance;

import fr.percolateur.terms.Mode;

/// How many of those who had a place in one mode came, in whichever way.
///
/// @param confirmed people, without whoever accompanies them
public record Turnout(Mode mode, int confirmed, int came) {

    public int absent() {
        return confirmed - came;
    }

    /// The no-show rate, as a whole percentage; 0 when nobody had a place.
    public int absence() {
        return confirmed == 0 ? 0 : Math.round(100f * absent() / confirmed);
    }
}
