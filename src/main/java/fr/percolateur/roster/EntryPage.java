package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;

/// The form by which an organiser enters someone.
///
/// @param offered the modes in which one may attend
/// @param companions whether one may come accompanied
/// @param trouble why it could not be done; empty for nothing
public record EntryPage(
        Page page,
        Event event,
        Set<Mode> offered,
        boolean companions,
        EntryForm form,
        String trouble,
        List<FieldError> mistakes) {

    static String address(Event event) {
        return RosterPage.address(event) + "/ajout";
    }

    public String address() {
        return address(event);
    }

    public List<Choice> modes() {
        return List.of(Mode.ONSITE, Mode.ONLINE).stream()
                .filter(offered::contains)
                .map(mode -> new Choice(
                        mode.word(),
                        say("roster.mode." + mode.word()),
                        -1,
                        offered.size() == 1 || form.mode().equals(mode.word())))
                .toList();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
