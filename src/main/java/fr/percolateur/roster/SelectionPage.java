package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is about to be done to several, before it is.
///
/// @param concerned those whom the act fits
/// @param others those who were chosen too, and whom it does not fit
/// @param progress what was done of it already
public record SelectionPage(
        Page page, Event event, Asked asked, List<Registrant> concerned, List<Registrant> others, Progress progress) {

    /// @param key names it, so that it is done once however often it is sent
    /// @param reason as it was typed
    public record Asked(UUID key, Act act, String reason, List<FieldError> mistakes) {}

    private static final int MOST_NAMES = 200;

    /// @param done those to whom it was done in the goes before
    /// @param passed those who were changed by others meanwhile
    /// @param beyond those who answer to the filter too, and are for another time
    public record Progress(int done, int passed, int beyond) {}

    static String address(Event event) {
        return RosterPage.address(event) + "/choix";
    }

    public String address() {
        return address(event);
    }

    public String roster() {
        return RosterPage.address(event);
    }

    static String title(Act act) {
        return say("roster.selection." + act.word());
    }

    public Act act() {
        return asked.act();
    }

    public String title() {
        return title(act());
    }

    public String count() {
        return say("roster.selection.count." + act().word(), concerned.size());
    }

    /// All of them, for the button.
    public String ids() {
        return concerned.stream().map(person -> String.valueOf(person.id())).collect(Collectors.joining(","));
    }

    /// The first, by name.
    public List<Registrant> named() {
        return concerned.stream().limit(MOST_NAMES).toList();
    }

    /// How many more there are than are named; empty for none.
    public String more() {
        var more = concerned.size() - MOST_NAMES;
        return more > 0 ? say("roster.selection.more", more) : "";
    }

    public List<Registrant> namedOthers() {
        return others.stream().limit(MOST_NAMES).toList();
    }

    /// What was done, and that it is not finished; empty at first.
    public String begun() {
        return progress.done() + progress.passed() == 0
                ? ""
                : say("roster.selection.begun", progress.done(), progress.passed(), concerned.size());
    }

    /// That this is not all who answer to the filter; empty when it is.
    public String beyond() {
        return progress.beyond() == 0 ? "" : say("roster.selection.beyond", concerned.size(), progress.beyond());
    }

    /// What the button says.
    public String confirm() {
        return say((begun().isEmpty() ? "roster.selection.confirm." : "roster.selection.again.") + act().word());
    }

    public String mistake(String field) {
        return FieldError.of(field, asked.mistakes());
    }
}
