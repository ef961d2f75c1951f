package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tone;
import fr.percolateur.desk.EventTool;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Pool;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who registered for an event.
///
/// @param done what was just done, in a sentence; empty for nothing
/// @param found people who answer to the filter, on all pages
public record RosterPage(
        Page page,
        Event event,
        String done,
        RosterFilter filter,
        List<Registrant> people,
        int found,
        Pager pager,
        List<Pool> pools,
        Map<Status, Integer> statuses,
        List<Tally> bodies,
        List<Tally> ministries,
        List<EventTool> tools) {

    private static final int MOST_TALLIES = 12;

    static String address(Event event) {
        return "/atelier/evenements/" + event.slug() + "/inscriptions";
    }

    public String address() {
        return address(event);
    }

    public EventLines lines() {
        return new EventLines(event);
    }

    /// Whether anyone ever registered.
    public boolean hasPeople() {
        return !statuses.isEmpty();
    }

    public int pending() {
        return statuses.getOrDefault(Status.PENDING, 0);
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

    public List<Choice> statusChoices() {
        return Arrays.stream(Status.values())
                .filter(statuses::containsKey)
                .map(status -> new Choice(
                        status.word(),
                        say("roster.status." + status.word()),
                        statuses.getOrDefault(status, 0),
                        filter.statuses().contains(status)))
                .toList();
    }

    public List<Choice> modeChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", say("roster.filter.any"), -1, filter.mode() == null)),
                        Stream.of(Mode.ONSITE, Mode.ONLINE)
                                .map(mode -> new Choice(
                                        mode.word(), say("roster.mode." + mode.word()), -1, filter.mode() == mode)))
                .toList();
    }

    public List<Choice> bodyChoices() {
        return choices(bodies, filter.body());
    }

    public List<Choice> ministryChoices() {
        return choices(ministries, filter.ministry());
    }

    private static List<Choice> choices(List<Tally> tallies, @Nullable String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", say("roster.filter.any"), -1, chosen == null)),
                        tallies.stream()
                                .map(tally -> new Choice(
                                        tally.name().isEmpty() ? RosterFilter.UNKNOWN : tally.name(),
                                        say("roster.filter.counted", name(tally), tally.count()),
                                        tally.count(),
                                        tally.name().equals(chosen))))
                .toList();
    }

    /// A choice that was made, with the address that takes it back.
    public record Chosen(String label, String addressWithout) {}

    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        if (!filter.words().isEmpty()) {
            chosen.add(new Chosen(say("roster.chosen.words", filter.words()), at(filter.withoutWords())));
        }
        filter.statuses()
                .forEach(status ->
                        chosen.add(new Chosen(say("roster.status." + status.word()), at(filter.without(status)))));
        var mode = filter.mode();
        if (mode != null) {
            chosen.add(new Chosen(say("roster.mode." + mode.word()), at(filter.of(null))));
        }
        var body = filter.body();
        if (body != null) {
            chosen.add(new Chosen(name(new Tally(body, 0)), at(filter.under(null, filter.ministry()))));
        }
        var ministry = filter.ministry();
        if (ministry != null) {
            chosen.add(new Chosen(
                    say("roster.chosen.ministry", name(new Tally(ministry, 0))),
                    at(filter.under(filter.body(), null))));
        }
        return chosen;
    }

    private String at(RosterFilter other) {
        return other.address(address());
    }

    public static String name(Tally tally) {
        return tally.name().isEmpty() ? say("roster.unknown") : tally.name();
    }

    public List<Tally> topBodies() {
        return bodies.stream().limit(MOST_TALLIES).toList();
    }

    public String addressOfBody(Tally tally) {
        return at(RosterFilter.ANYONE.under(tally.name(), null));
    }

    public String addressOfMinistry(Tally tally) {
        return at(RosterFilter.ANYONE.under(null, tally.name()));
    }

    /// How many more organisations there are than are told.
    public String more() {
        return bodies.size() > MOST_TALLIES ? say("roster.bodies.more", bodies.size() - MOST_TALLIES) : "";
    }

    public static Tone tone(Status status) {
        return switch (status) {
            case CONFIRMED -> Tone.DONE;
            case HELD, OFFERED -> Tone.HALF;
            case PENDING -> Tone.WARNING;
            case WAITING -> Tone.RING;
            case REFUSED, CANCELLED -> Tone.ERROR;
            case EXPIRED -> Tone.PLAIN;
        };
    }

    /// « sur place, accompagné·e ».
    public static String mode(Registrant person) {
        var mode = say("roster.mode." + person.mode().word());
        return person.accompanied() ? say("roster.accompanied", mode) : mode;
    }

    public static String alsoWaits(Registrant person) {
        var line = person.alsoWaits();
        return line == null ? "" : say("roster.also", say("roster.mode." + line.word()));
    }

    public static String since(Registrant person) {
        return Dates.day(person.createdAt().atZone(Moment.PARIS).toLocalDate());
    }
}
