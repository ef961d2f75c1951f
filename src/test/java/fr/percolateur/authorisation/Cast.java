package fr.percolateur.authorisation;

import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.Locale;
import java.util.Set;

/// Everyone who may ask for a page: those of the series `cafes-du-port`, the same of another one, and those of none.
enum Cast {
    VISITOR(Set.of()),
    AGENT(Set.of()),
    DOOR(Set.of(new Grant(Role.DOOR, Cast.OWN))),
    MODERATOR(Set.of(new Grant(Role.MODERATOR, Cast.OWN))),
    EDITOR(Set.of(new Grant(Role.EDITOR, Cast.OWN))),
    ORGANISER(Set.of(new Grant(Role.ORGANISER, Cast.OWN))),
    DOOR_ELSEWHERE(Set.of(new Grant(Role.DOOR, Cast.FOREIGN))),
    MODERATOR_ELSEWHERE(Set.of(new Grant(Role.MODERATOR, Cast.FOREIGN))),
    EDITOR_ELSEWHERE(Set.of(new Grant(Role.EDITOR, Cast.FOREIGN))),
    ORGANISER_ELSEWHERE(Set.of(new Grant(Role.ORGANISER, Cast.FOREIGN))),
    REFERENT(Set.of(new Grant(Role.REFERENT, ""))),
    ADMINISTRATOR(Set.of(new Grant(Role.ADMINISTRATOR, "")));

    static final String OWN = "cafes-du-port";
    static final String FOREIGN = "forum";

    private final Set<Grant> grants;

    Cast(Set<Grant> grants) {
        this.grants = grants;
    }

    Set<Grant> grants() {
        return grants;
    }

    /// As the table writes it; those of another series are the same word with a star.
    String word() {
        return name().replace("_ELSEWHERE", "*").toLowerCase(Locale.ROOT);
    }

    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.') + "@verrerie.gouv.fr";
    }
}
