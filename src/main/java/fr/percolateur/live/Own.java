package fr.percolateur.live;

import java.util.Set;

/// What someone did in a room, which the parts that all see cannot show: the questions they support, the polls they
/// answered. Modules bring theirs as beans.
public interface Own {

    /// Words without spaces, as `data-mien` names them on parts: `soutien-12`. Whatever bears one of them bears
    /// `data-mienne` too on their page, and a button is pressed.
    Set<String> of(Pass pass);
}
