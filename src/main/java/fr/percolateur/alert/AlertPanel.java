package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventPanel;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.InstantSource;
import java.util.Optional;

/// « Inscription bientôt ouverte », on the page of the event: the same for everyone. Who is invited is written to
/// anyway.
final class AlertPanel implements EventPanel {

    private final Registrations registrations;
    private final InstantSource clock;

    AlertPanel(Registrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Event event) {
        return registrations
                .terms(event.id())
                .filter(terms -> terms.audience() != Terms.Audience.INVITATION)
                .filter(terms -> terms.obstacle(clock.instant()).equals(Optional.of(Obstacle.NOT_YET)))
                .map(_ -> new Panel(
                        Tone.RING, say("alert.panel.soon"), say("alert.panel.tell"), AlertController.address(event)));
    }
}
