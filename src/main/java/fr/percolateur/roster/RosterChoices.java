package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Chosen;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one can filter a roster by, and what was chosen.
///
/// @param address of the roster
/// @param statuses how many are in each state, whatever is chosen
public record RosterChoices(
        String address,
        RosterFilter filter,
        Map<Status, Integer> statuses,
        List<Tally> bodies,
        List<Tally> ministries) {

    public List<Choice> ofStatus() {
        return Arrays.stream(Status.values())
                .filter(statuses::containsKey)
                .map(status -> new Choice(
                        status.word(),
                        say("roster.status." + status.word()),
                        Objects.requireNonNullElse(statuses.get(status), 0),
                        filter.statuses().contains(status)))
                .toList();
    }

    public List<Choice> ofMode() {
        return Stream.concat(
                        any(filter.mode() == null),
                        Stream.of(Mode.ONSITE, Mode.ONLINE)
                                .map(mode -> new Choice(
                                        mode.word(), say("roster.mode." + mode.word()), -1, filter.mode() == mode)))
                .toList();
    }

    public List<Choice> ofBody() {
        return choices(bodies, filter.body());
    }

    public List<Choice> ofMinistry() {
        return choices(ministries, filter.ministry());
    }

    private static List<Choice> choices(List<Tally> tallies, @Nullable String chosen) {
        return Stream.concat(
                        any(chosen == null),
                        tallies.stream()
                                .map(tally -> new Choice(
                                        RosterFilter.asked(tally.name()),
                                        say("roster.filter.counted", tally.label(), tally.count()),
                                        -1,
                                        tally.name().equals(chosen))))
                .toList();
    }

    private static Stream<Choice> any(boolean checked) {
        return Stream.of(new Choice("", say("roster.filter.any"), -1, checked));
    }

    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        if (!filter.words().isEmpty()) {
            chosen.add(at(say("roster.chosen.words", filter.words()), filter.withoutWords()));
        }
        for (var status : filter.statuses()) {
            chosen.add(at(say("roster.status." + status.word()), filter.without(status)));
        }
        var mode = filter.mode();
        if (mode != null) {
            chosen.add(at(say("roster.mode." + mode.word()), filter.of(null)));
        }
        var body = filter.body();
        if (body != null) {
            chosen.add(at(Tally.label(body), filter.under(null, filter.ministry())));
        }
        var ministry = filter.ministry();
        if (ministry != null) {
            chosen.add(at(say("roster.chosen.ministry", Tally.label(ministry)), filter.under(filter.body(), null)));
        }
        return chosen;
    }

    private Chosen at(String label, RosterFilter without) {
        return new Chosen(label, without.address(address));
    }

    /// The filter as hidden fields of another form.
    public List<Choice> fields() {
        var fields = new ArrayList<Choice>();
        if (!filter.words().isEmpty()) {
            fields.add(field(RosterFilter.WORDS, filter.words()));
        }
        filter.statuses().forEach(status -> fields.add(field(RosterFilter.STATUS, status.word())));
        var mode = filter.mode();
        if (mode != null) {
            fields.add(field(RosterFilter.MODE, mode.word()));
        }
        var body = filter.body();
        if (body != null) {
            fields.add(field(RosterFilter.BODY, RosterFilter.asked(body)));
        }
        var ministry = filter.ministry();
        if (ministry != null) {
            fields.add(field(RosterFilter.MINISTRY, RosterFilter.asked(ministry)));
        }
        return fields;
    }

    private static Choice field(String name, String value) {
        return new Choice(value, name, -1, true);
    }
}
