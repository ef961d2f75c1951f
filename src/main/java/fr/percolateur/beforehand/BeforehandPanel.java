package fr.percolateur.beforehand;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventState;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Passes;
import fr.percolateur.questions.Asking;
import fr.percolateur.questions.Mine;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.signup.FormBox.Typed;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one asked, and what became of it, on the page of one’s registration; until the meeting begins, with the way to
/// ask more.
public final class BeforehandPanel implements RegistrationPanel {

    private final LiveRooms rooms;
    private final Passes passes;
    private final Mine mine;
    private final Asking asking;
    private final Pages pages;
    private final InstantSource clock;

    BeforehandPanel(LiveRooms rooms, Passes passes, Mine mine, Asking asking, Pages pages, InstantSource clock) {
        this.rooms = rooms;
        this.passes = passes;
        this.mine = mine;
        this.asking = asking;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param own null for one who never asked
    /// @param form where one asks; null where one no longer may
    public record Shown(Mine.@Nullable Shown own, @Nullable String form) {}

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        var own = opened.has(Passes.TAKEN_PART) ? own(registration) : Optional.<Mine.Shown>empty();
        var form = mayAsk(registration, event) ? address + BeforehandController.PATH : null;
        return form == null && own.isEmpty()
                ? Optional.empty()
                : Optional.of(pages.content("beforehand/panel", new Shown(own.orElse(null), form)));
    }

    private Optional<Mine.Shown> own(Registration registration) {
        return passes.attended(List.of(registration)).values().stream()
                .findFirst()
                .flatMap(pass -> rooms.kept(registration.event()).map(room -> mine.read(room, pass)))
                .filter(shown -> !shown.own().isEmpty());
    }

    boolean mayAsk(Registration registration, Event event) {
        return event.state(clock.instant()) == EventState.UPCOMING
                && registration.claim().proven()
                && registration.status().active()
                && Fields.areAsked(event);
    }

    Fields fields(Event event, Typed typed, List<FieldError> mistakes) {
        return new Fields(event, asking.signing(event.id()), typed, mistakes);
    }
}
