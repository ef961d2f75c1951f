package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.attendance.AttendancePage;
import fr.percolateur.attendance.Turnout;
import fr.percolateur.component.Pager;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Pool;
import fr.percolateur.registration.Status;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Objects;

/// Who registered for an event.
///
/// @param done what was just done, in a sentence; empty for nothing
/// @param found people who answer to the filter, on all pages
/// @param pools those that are offered
/// @param turnouts who came, once it is over; none before
public record RosterPage(
        Page page,
        Event event,
        String done,
        RosterChoices choices,
        List<Registrant> people,
        int found,
        Pager pager,
        List<Pool> pools,
        List<Turnout> turnouts) {

    private static final int MOST_TALLIES = 12;

    static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/inscriptions";
    }

    public String address() {
        return address(event);
    }

    /// Everyone in a table, as CSV.
    public String csv() {
        return AttendancePage.address(event.slug()) + "inscriptions.csv";
    }

    public String workbook() {
        return AttendancePage.address(event.slug()) + "inscriptions.xlsx";
    }

    /// Whether anyone ever registered.
    public boolean hasPeople() {
        return !choices.statuses().isEmpty();
    }

    public int pending() {
        return Objects.requireNonNullElse(choices.statuses().get(Status.PENDING), 0);
    }

    public String toDecide() {
        return RosterFilter.in(Status.PENDING).address(address());
    }

    public String label(Pool pool) {
        return say("roster.mode." + pool.mode().word());
    }

    public String figures(Pool pool) {
        var capacity = pool.capacity();
        var taken =
                capacity == null ? say("roster.taken", pool.taken()) : say("roster.taken.of", pool.taken(), capacity);
        return pool.waiting() == 0 ? taken : say("roster.taken.waiting", taken, pool.waiting());
    }

    /// For a gauge; one without limit is drawn empty.
    public int places(Pool pool) {
        var capacity = pool.capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(1, capacity);
    }

    /// « Sur place : 15 % d’absence (11 personnes sur 72) ».
    public static String absence(Turnout turnout) {
        return say(
                "roster.absence",
                say("roster.mode." + turnout.mode().word()),
                turnout.absence(),
                turnout.absent(),
                turnout.confirmed());
    }

    public List<Tally> topBodies() {
        return choices.bodies().stream().limit(MOST_TALLIES).toList();
    }

    /// How many more organisations there are than are told.
    public String more() {
        var others = choices.bodies().size() - MOST_TALLIES;
        return others > 0 ? say("roster.bodies.more", others) : "";
    }

    public String addressOfBody(Tally tally) {
        return RosterFilter.ANYONE.under(tally.name(), null).address(address());
    }

    public String addressOfMinistry(Tally tally) {
        return RosterFilter.ANYONE.under(null, tally.name()).address(address());
    }

    /// What can be done to several at once.
    public List<Act> acts() {
        return List.of(Act.values());
    }
}
