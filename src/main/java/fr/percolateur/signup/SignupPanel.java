package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventPanel;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Terms;
import java.time.InstantSource;
import java.util.Optional;

/// How registering stands, on the page of the event: the same for everyone.
final class SignupPanel implements EventPanel {

    private final Registrations registrations;
    private final InstantSource clock;

    SignupPanel(Registrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Event event) {
        return registrations
                .terms(event.id())
                .map(terms -> new Standing(terms, Opening.of(terms, registrations, clock.instant())))
                .filter(standing -> standing.opening().isOpen())
                .map(standing -> standing.terms().audience() == Terms.Audience.INVITATION
                        ? Panel.saying(Tone.RING, say("signup.panel.invited"))
                        : panel(event, standing.opening()));
    }

    private record Standing(Terms terms, Opening opening) {}

    private static Panel panel(Event event, Opening opening) {
        var address = SignupController.address(event.slug());
        if (opening.isFull()) {
            return new Panel(Tone.WARNING, say("signup.panel.full"), say("signup.panel.wait"), address);
        }
        return opening.isLast()
                ? new Panel(Tone.HALF, say("signup.panel.last"), say("signup.panel.register"), address)
                : new Panel(Tone.DONE, say("signup.panel.open"), say("signup.panel.register"), address);
    }
}
