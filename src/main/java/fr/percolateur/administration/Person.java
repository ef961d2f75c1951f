package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Roles.Holder;
import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Someone with all the roles of theirs that may be shown.
///
/// @param roles at least one
public record Person(List<Holder> roles) {

    static List<Person> of(List<Holder> holders) {
        var people = new LinkedHashMap<Object, List<Holder>>();
        holders.forEach(holder ->
                people.computeIfAbsent(holder.agent(), _ -> new ArrayList<>()).add(holder));
        return people.values().stream().map(Person::new).toList();
    }

    private Holder first() {
        return roles.getFirst();
    }

    /// Their name, or their address as long as they have no other.
    public String who() {
        return RolesPage.who(first());
    }

    public String email() {
        return first().email();
    }

    public boolean isNamed() {
        return !first().name().isEmpty();
    }

    /// « mardi 12 janvier 2027 », or that they never came.
    public String seen() {
        var seen = first().seenAt();
        return seen == null
                ? say("administration.never")
                : Dates.day(seen.atZone(Moment.PARIS).toLocalDate());
    }

    public boolean came() {
        return first().seenAt() != null;
    }
}
