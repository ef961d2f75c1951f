package fr.percolateur.needs;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.terms.Mode;

/// What someone needs to take part in an event.
///
/// @param settled whether they have their place; else they may still get it
/// @param accompanied whether somebody comes along to help
public record Need(String name, String email, Mode mode, boolean settled, boolean accompanied, String needs) {

    public String attendance() {
        var how = say("needs.mode." + mode.word());
        return settled ? how : say("needs.unsettled", how);
    }
}
