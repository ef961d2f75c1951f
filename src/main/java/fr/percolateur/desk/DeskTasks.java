package fr.percolateur.desk;

import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.List;

/// What someone has to do, as far as one module knows. Implemented as a bean; asked each time the Atelier’s entry is
/// opened, so it must answer in one cheap question to the database.
public interface DeskTasks {

    /// @param viewer only what they may do themselves
    List<Task> of(Viewer.SignedIn viewer, Instant now);
}
