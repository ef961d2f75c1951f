package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The pages of an event in the Atelier, and of other documents, whichever module brings them, in the order in which
/// one needs them.
@Component
public final class EventTools {

    private final Map<Kind, List<EventTool>> tools = new EnumMap<>(Kind.class);

    EventTools(ObjectProvider<EventTool> ofEvents, ObjectProvider<DocumentTool> ofDocuments) {
        for (var kind : Kind.values()) {
            var shared = ofDocuments.stream()
                    .filter(tool -> tool.kinds().contains(kind))
                    .map(tool -> tool.of(kind));
            tools.put(
                    kind,
                    Stream.concat(shared, kind == Kind.EVENT ? ofEvents.stream() : Stream.empty())
                            .sorted(Comparator.comparing(EventTool::step).thenComparingInt(EventTool::rank))
                            .toList());
        }
    }

    /// Those of an event that someone may open.
    ///
    /// @param series slug of the event’s series; null when it belongs to none
    public List<EventTool> of(Viewer viewer, @Nullable String series) {
        return of(Kind.EVENT, viewer, series);
    }

    List<EventTool> of(Kind kind, Viewer viewer, @Nullable String series) {
        return tools.getOrDefault(kind, List.of()).stream()
                .filter(tool -> tool.isFor(viewer, series))
                .toList();
    }

    /// What someone does next with an event that stands so: the first page of the step it is at.
    ///
    /// @param registers whether one registers for it here
    /// @param today whether it takes place today
    Optional<EventTool> next(Viewer viewer, DeskDocument event, boolean registers, boolean today) {
        var step = switch (event.standing()) {
            case DRAFT -> Step.PREPARE;
            case SCHEDULED -> Step.PUBLISH;
            case PUBLISHED -> today ? Step.HOLD : registers ? Step.REGISTER : Step.PREPARE;
            case POSTPONED, CANCELLED, WITHDRAWN -> registers ? Step.REGISTER : Step.PREPARE;
            case PAST -> Step.FOLLOW;
        };
        return of(viewer, event.series()).stream()
                .filter(tool -> tool.step() == step)
                .findFirst();
    }

    /// As people call it.
    public static String word(Step step) {
        return say("desk.step." + step.name().toLowerCase(Locale.ROOT));
    }
}
