package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

/// So many people.
///
/// @param name of the organisation they have in common; empty where it is not known
public record Tally(String name, int count) {

    public String label() {
        return label(name);
    }

    static String label(String name) {
        return name.isEmpty() ? say("roster.unknown") : name;
    }
}
