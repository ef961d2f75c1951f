package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.signup.Alternative;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.util.Optional;

/// The way to be told when registration opens, where the form is yet to come. Who is invited is written to anyway.
final class AlertAlternative implements Alternative {

    @Override
    public Optional<Offer> of(Event event, Terms terms, Optional<Obstacle> obstacle) {
        return obstacle.equals(Optional.of(Obstacle.NOT_YET)) && terms.audience() != Terms.Audience.INVITATION
                ? Optional.of(new Offer(say("alert.alternative"), AlertController.address(event)))
                : Optional.empty();
    }
}
