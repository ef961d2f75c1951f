package fr.percolateur.life;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.Days;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.desk.EventTools;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An event’s life.
///
/// @param milestones in their order
/// @param tools what the reader may open
public record LifePage(Page page, Event event, Instant now, List<Milestone> milestones, List<EventTool> tools) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/";
    }

    /// What is over, the first first.
    public List<Milestone> past() {
        return milestones.stream().filter(each -> !each.at().isAfter(now)).toList();
    }

    /// What is to come, the next first.
    public List<Milestone> toCome() {
        return milestones.stream().filter(each -> each.at().isAfter(now)).toList();
    }

    /// What comes next.
    public Optional<Milestone> next() {
        return toCome().stream().findFirst();
    }

    public String today() {
        return say("life.today", Dates.longDay(now.atZone(Moment.PARIS).toLocalDate()));
    }

    /// « mardi 15 décembre 2026 à 16 h 30 ».
    public static String when(Milestone milestone) {
        var at = milestone.at().atZone(Moment.PARIS);
        return say("desk.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    public String away(Milestone milestone) {
        return Days.between(now, milestone.at()) == 0 ? say("life.same-day") : Days.away(now, milestone.at());
    }

    /// What one does with the event, step by step; without the page itself.
    public List<Actions> actions() {
        return tools.stream()
                .map(EventTool::step)
                .distinct()
                .filter(step -> step != Step.OVERVIEW)
                .map(step -> new Actions(
                        EventTools.word(step),
                        tools.stream().filter(tool -> tool.step() == step).toList()))
                .toList();
    }

    public String address(EventTool tool) {
        return tool.address().apply(event.slug());
    }

    /// Where the reader may read more of it; empty for nowhere.
    public String address(Milestone milestone) {
        return tools.stream()
                        .filter(tool -> tool.step() != Step.OVERVIEW)
                        .anyMatch(tool -> milestone.address().startsWith(address(tool)))
                ? milestone.address()
                : "";
    }

    public record Actions(String label, List<EventTool> tools) {}

    public Span span() {
        return new Span(milestones, now);
    }
}
