package fr.percolateur.administration;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Who may give which role, and take it back: administrators all; who organises a series, those who help there.
record Giving(Viewer viewer) {

    private static final Set<Role> OF_HELPERS = Set.of(Role.EDITOR, Role.MODERATOR, Role.DOOR);

    boolean mayGiveAny() {
        return viewer.granted().stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR || grant.role() == Role.ORGANISER);
    }

    boolean mayGive(Grant grant) {
        return viewer.administers() || (OF_HELPERS.contains(grant.role()) && viewer.organises(grant.series()));
    }

    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> viewer.administers() || OF_HELPERS.contains(role))
                .toList();
    }
}
