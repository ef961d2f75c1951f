package fr.percolateur.live;

import java.util.Set;

/// What someone did in a room, which the parts that all see cannot show: the questions they support, the polls they
/// answered. Modules bring theirs as beans.
public interface Own {

    /// Words without spaces, as `data-mien` names them on the buttons of parts: `soutien-12`.
    Set<String> of(Pass pass);
}
