package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Chosen;
import fr.percolateur.component.Pager;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Documents of one kind, in whatever state.
///
/// @param byStanding how many stand where, whatever standing is chosen
/// @param series the name by the slug
/// @param mayBegin whether who reads may begin a new one
/// @param found documents that answer to the filter, on all pages
public record DocumentListPage(
        Page page,
        Kind kind,
        DocumentFilter filter,
        Map<Standing, Integer> byStanding,
        Map<String, String> series,
        List<DocumentRow> rows,
        int found,
        Pager pager,
        boolean mayBegin) {

    static final String EVENTS = "/atelier/evenements/";
    static final String ARTICLES = "/atelier/actualites/";

    public boolean ofEvents() {
        return kind == Kind.EVENT;
    }

    public String address() {
        return ofEvents() ? EVENTS : ARTICLES;
    }

    /// Where a new one begins.
    public String beginning() {
        return address() + (ofEvents() ? "nouveau" : "nouvelle");
    }

    public String beginningLabel() {
        return say("desk.begin." + DocumentListController.word(kind));
    }

    public String heading() {
        return say("desk.list." + DocumentListController.word(kind));
    }

    public String count() {
        return say("desk.found." + DocumentListController.word(kind), found);
    }

    public List<String> headings() {
        return ofEvents()
                ? List.of(
                        say("desk.column.event"),
                        say("desk.column.standing"),
                        say("desk.column.people"),
                        say("desk.column.next"))
                : List.of(say("desk.column.article"), say("desk.column.standing"));
    }

    public List<Choice> ofStanding() {
        return Arrays.stream(Standing.values())
                .filter(byStanding::containsKey)
                .map(standing -> new Choice(
                        standing.address(),
                        standing.badge().label(),
                        Objects.requireNonNullElse(byStanding.get(standing), 0),
                        filter.standings().contains(standing)))
                .toList();
    }

    public List<Choice> ofSeries() {
        return Stream.concat(
                        Stream.of(new Choice(
                                "", say("desk.filter.any"), -1, filter.series().isEmpty())),
                        series.entrySet().stream()
                                .map(each -> new Choice(
                                        each.getKey(),
                                        each.getValue(),
                                        -1,
                                        each.getKey().equals(filter.series()))))
                .toList();
    }

    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        if (!filter.words().isEmpty()) {
            chosen.add(at(say("desk.chosen.words", filter.words()), filter.withoutWords()));
        }
        filter.standings().stream()
                .sorted()
                .forEach(standing -> chosen.add(at(standing.badge().label(), filter.without(standing))));
        if (!filter.series().isEmpty()) {
            chosen.add(at(series.getOrDefault(filter.series(), filter.series()), filter.withoutSeries()));
        }
        return chosen;
    }

    private Chosen at(String label, DocumentFilter without) {
        return new Chosen(label, without.address(address()));
    }
}
