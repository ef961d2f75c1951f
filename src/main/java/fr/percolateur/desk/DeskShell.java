package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.annex.Annex;
import fr.percolateur.annex.Annex.Entry;
import fr.percolateur.annex.Annex.Group;
import fr.percolateur.annex.Annex.Subject;
import fr.percolateur.annex.AnnexSource;
import fr.percolateur.component.Tab;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands around the Atelier’s pages: the sections that the reader may open, and the tabs of the event that a page
/// is about. A page that is refused shows neither to whom they do not belong.
@Component
final class DeskShell implements AnnexSource {

    private static final Pattern OF_AN_EVENT = Pattern.compile("/atelier/(?:evenements|agenda)/([^/]+)/.*");
    private static final int NO_COUNT = -1;

    private final List<DeskSection> sections;
    private final EventTools tools;
    private final DeskDocuments documents;
    private final Roles roles;
    private final ObjectProvider<ViewerSource> viewers;
    private final HttpServletRequest request;
    private final InstantSource clock;

    /// @param request the one that is answered at the moment
    DeskShell(
            ObjectProvider<DeskSection> sections,
            EventTools tools,
            DeskDocuments documents,
            Roles roles,
            ObjectProvider<ViewerSource> viewers,
            HttpServletRequest request,
            InstantSource clock) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DeskSection::rank))
                .toList();
        this.tools = tools;
        this.documents = documents;
        this.roles = roles;
        this.viewers = viewers;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public Optional<Annex> around(String address) {
        if (!address.startsWith(TodayPage.ADDRESS)) {
            return Optional.empty();
        }
        return viewers.getObject().viewer(request) instanceof Viewer.SignedIn someone && DeskSection.anyRole(someone)
                ? Optional.of(around(address, someone))
                : Optional.empty();
    }

    private Annex around(String address, Viewer.SignedIn viewer) {
        var open = sections.stream()
                .filter(section -> section.readers().test(viewer))
                .toList();
        var ofEvent = OF_AN_EVENT.matcher(address);
        var subject = ofEvent.matches() ? subject(ofEvent.group(1), address, viewer) : null;
        // the door and the lists stand under addresses of their own, and belong to the events all the same
        var current = current(open, ofEvent.matches() ? DocumentListPage.EVENTS : address);
        var groups = new ArrayList<Group>();
        groups.add(group("", open.stream().filter(section -> section.rank() < DeskSection.SITE), current, address));
        groups.add(group(
                say("desk.site"),
                open.stream().filter(section -> section.rank() >= DeskSection.SITE),
                current,
                address));
        groups.removeIf(group -> group.entries().isEmpty());
        return new Annex(
                say("desk.title"),
                TodayPage.ADDRESS,
                groups,
                viewer.name().isBlank() ? viewer.email() : viewer.name(),
                roles.of(viewer),
                subject);
    }

    private static Group group(
            String label, Stream<DeskSection> sections, @Nullable DeskSection current, String address) {
        return new Group(
                label,
                sections.map(section -> new Entry(
                                section.label(),
                                section.address(),
                                section.equals(current),
                                section.address().equals(address)))
                        .toList());
    }

    /// The section with the longest address that the page stands under; the entry of the Atelier only for itself.
    private static @Nullable DeskSection current(List<DeskSection> sections, String address) {
        return sections.stream()
                .filter(section -> address.startsWith(section.address()))
                .filter(section -> !section.address().equals(TodayPage.ADDRESS) || address.equals(TodayPage.ADDRESS))
                .max(Comparator.comparingInt(section -> section.address().length()))
                .orElse(null);
    }

    private @Nullable Subject subject(String slug, String address, Viewer viewer) {
        var found = documents.event(slug, clock.instant());
        if (found.isEmpty()) {
            return null;
        }
        var event = found.get();
        var mine = tools.of(viewer, event.series());
        if (mine.isEmpty()) {
            return null;
        }
        var here = mine.stream()
                .filter(tool -> address.startsWith(tool.address().apply(slug)))
                .max(Comparator.comparingInt(tool -> tool.address().apply(slug).length()))
                .orElse(null);
        var ofStep = here == null
                ? List.<EventTool>of()
                : mine.stream().filter(tool -> tool.step() == here.step()).toList();
        return new Subject(
                say("desk.event"),
                event.title(),
                mine.getFirst().address().apply(slug),
                event.standing().badge(),
                mine.size() < 2 ? List.of() : steps(mine, slug, here),
                ofStep.size() < 2 ? List.of() : tabs(ofStep, slug, here));
    }

    private static List<Tab> steps(List<EventTool> tools, String slug, @Nullable EventTool here) {
        return tools.stream()
                .map(EventTool::step)
                .distinct()
                .map(step -> new Tab(
                        EventTools.word(step),
                        tools.stream()
                                .filter(tool -> tool.step() == step)
                                .findFirst()
                                .orElseThrow()
                                .address()
                                .apply(slug),
                        NO_COUNT,
                        here != null && here.step() == step))
                .toList();
    }

    private static List<Tab> tabs(List<EventTool> tools, String slug, @Nullable EventTool here) {
        return tools.stream()
                .map(tool -> new Tab(tool.label(), tool.address().apply(slug), NO_COUNT, tool.equals(here)))
                .toList();
    }
}
