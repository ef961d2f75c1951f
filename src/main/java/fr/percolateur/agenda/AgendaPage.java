package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Chosen;
import fr.percolateur.component.EventRow;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventCounts;
import fr.percolateur.event.EventCounts.Period;
import fr.percolateur.event.EventFacet;
import fr.percolateur.event.EventFilter;
import fr.percolateur.event.Events;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the agenda shows: years as tabs, filters with their counts, and events month by month.
///
/// @param chosen the choices made, each with the address that takes it back
/// @param months in the order of the list, the events without a date under a name of their own
public record AgendaPage(
        String title,
        EventFilter filter,
        List<Tab> periods,
        List<Filter> filters,
        List<Chosen> chosen,
        String count,
        List<Month> months,
        Pager pager,
        String calendar) {

    public record Filter(String legend, String name, List<Choice> choices) {}

    public record Month(String name, List<EventRow> events) {}

    /// The same period without any choice.
    public String clearAddress() {
        return filter.year() == null ? "/agenda/" : "/agenda/?annee=" + filter.year();
    }

    static AgendaPage of(
            EventFilter filter,
            Events.Listed listed,
            List<Period> periods,
            Map<EventFacet, List<EventCounts.Choice>> choices,
            Pager pager,
            Instant now) {
        var inPeriod = periods.stream()
                .filter(period -> Objects.equals(period.year(), filter.year()))
                .mapToInt(Period::count)
                .sum();
        return new AgendaPage(
                filter.year() == null ? say("agenda.title") : say("agenda.title.year", String.valueOf(filter.year())),
                filter,
                tabs(filter, periods),
                filters(filter, choices),
                chosen(filter, choices),
                filter.choosesNothing()
                        ? say("agenda.count", listed.total())
                        : say("agenda.count.of", listed.total(), inPeriod),
                months(listed.events(), now),
                pager,
                AgendaQuery.address("/agenda.ics", filter));
    }

    private static List<Tab> tabs(EventFilter filter, List<Period> periods) {
        var tabs = new ArrayList<Tab>();
        if (periods.stream().noneMatch(period -> period.year() == null)) {
            tabs.add(new Tab(say("agenda.to-come"), "/agenda/", 0, filter.year() == null));
        }
        periods.forEach(period -> tabs.add(new Tab(
                period.year() == null ? say("agenda.to-come") : String.valueOf(period.year()),
                period.year() == null ? "/agenda/" : "/agenda/?annee=" + period.year(),
                period.count(),
                Objects.equals(period.year(), filter.year()))));
        return tabs;
    }

    private static List<Filter> filters(EventFilter filter, Map<EventFacet, List<EventCounts.Choice>> choices) {
        var filters = new ArrayList<Filter>();
        for (var facet : EventFacet.values()) {
            var offered = offered(facet, choices.getOrDefault(facet, List.of()), filter.of(facet));
            if (!offered.isEmpty()) {
                filters.add(new Filter(say("agenda.filter." + facet.parameter()), facet.parameter(), offered));
            }
        }
        return filters;
    }

    private static final int MOST_CHOICES = 8;

    /// The most frequent choices, and those that are chosen though they are rare.
    private static List<Choice> offered(EventFacet facet, List<EventCounts.Choice> choices, Collection<String> chosen) {
        var offered = new ArrayList<Choice>();
        for (var choice : choices) {
            var isChosen = chosen.contains(choice.value());
            if (offered.size() < MOST_CHOICES || isChosen) {
                offered.add(new Choice(choice.value(), label(facet, choice), choice.count(), isChosen, choice.tint()));
            }
        }
        return offered;
    }

    private static String label(EventFacet facet, EventCounts.Choice choice) {
        return switch (facet) {
            case MODE -> say("agenda.mode." + choice.value());
            case SERVICE -> Services.name(choice.value());
            case SERIES, CATEGORY, THEME -> choice.label();
        };
    }

    private static List<Chosen> chosen(EventFilter filter, Map<EventFacet, List<EventCounts.Choice>> choices) {
        var chosen = new ArrayList<Chosen>();
        for (var facet : EventFacet.values()) {
            for (var value : filter.of(facet)) {
                var label = choices.getOrDefault(facet, List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> label(facet, choice))
                        .findFirst()
                        .orElse(value);
                chosen.add(new Chosen(label, AgendaQuery.address("/agenda/", filter.without(facet, value))));
            }
        }
        if (!filter.words().isEmpty()) {
            chosen.add(new Chosen(
                    say("agenda.filter.words", filter.words()),
                    AgendaQuery.address("/agenda/", filter.withoutWords())));
        }
        return chosen;
    }

    private static List<Month> months(List<Event> events, Instant now) {
        var months = new LinkedHashMap<String, List<EventRow>>();
        for (var event : events) {
            months.computeIfAbsent(month(event), _ -> new ArrayList<>()).add(EventListing.row(event, now, true));
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static String month(Event event) {
        var start = event.details().start();
        if (start == null) {
            return say("agenda.undated");
        }
        var name = Dates.month(start.day());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " "
                + start.day().getYear();
    }
}
