package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.annex.Annex;
import fr.percolateur.annex.Annex.Entry;
import fr.percolateur.annex.Annex.Group;
import fr.percolateur.annex.Annex.Subject;
import fr.percolateur.annex.Annex.Way;
import fr.percolateur.annex.AnnexSource;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.Tab;
import fr.percolateur.content.Shelf;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands around the Atelier’s pages: the sections that the reader may open, and the tabs of the document that a
/// page is about. A page that is refused shows neither to whom they do not belong.
@Component
final class DeskShell implements AnnexSource {

    private static final Pattern OF_A_DOCUMENT =
            Pattern.compile("/atelier/(evenements|agenda|actualites|pages|series)/([^/]+)/.*");
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
        var ofDocument = OF_A_DOCUMENT.matcher(address);
        var kind = ofDocument.matches() ? kind(ofDocument.group(1)) : null;
        var subject = kind == null ? null : subject(kind, ofDocument.group(2), address, viewer);
        var current = current(open, kind == null ? address : list(kind));
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

    /// The door and the lists stand under addresses of their own, and belong to the events all the same.
    private static Kind kind(String word) {
        return word.equals("agenda") ? Kind.EVENT : Shelf.of(word).kind();
    }

    /// Where documents of a kind are found: series among the pages.
    private static String list(Kind kind) {
        return (kind == Kind.SERIES ? Shelf.PAGES : Shelf.of(kind)).address();
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

    private @Nullable Subject subject(Kind kind, String slug, String address, Viewer viewer) {
        var found = documents.find(kind, slug, clock.instant());
        if (found.isEmpty()) {
            return null;
        }
        var document = found.get();
        var mine = tools.of(kind, viewer, document.series());
        if (mine.isEmpty()) {
            return null;
        }
        var here = mine.stream()
                .filter(tool -> address.startsWith(tool.address().apply(slug)))
                .max(Comparator.comparingInt(tool -> tool.address().apply(slug).length()))
                .orElse(null);
        // an event has a whole life; all that one does of another document fits in a row
        var inSteps = kind == Kind.EVENT && mine.size() > 1;
        var beside = mine.stream()
                .filter(tool -> !inSteps || here != null && tool.step() == here.step())
                .toList();
        return new Subject(
                say("desk.subject." + kind.name().toLowerCase(Locale.ROOT)),
                document.title(),
                mine.getFirst().address().apply(slug),
                document.when(),
                document.standing().badge(),
                document.shown(),
                inSteps ? steps(mine, slug, here) : List.of(),
                beside.size() < 2 ? List.of() : tabs(beside, slug, here),
                way(kind, slug, address, here));
    }

    /// A page beneath a tab is one step further than the tab’s own.
    private static Way way(Kind kind, String slug, String address, @Nullable EventTool here) {
        var shelf = Shelf.of(kind);
        if (here == null) {
            return new Way(List.of(shelf.trail()), "");
        }
        var tab = here.address().apply(slug);
        return tab.equals(address)
                ? new Way(List.of(shelf.trail()), here.label())
                : new Way(List.of(shelf.trail(new Crumb(here.label(), tab))), "");
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
