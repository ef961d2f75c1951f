package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.signup.Alternative;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.util.Optional;

/// The way to enter colleagues, beside the form. An invitation is for one person alone.
final class GroupAlternative implements Alternative {

    @Override
    public Optional<Offer> of(Event event, Terms terms, Optional<Obstacle> obstacle) {
        return obstacle.isEmpty() && terms.audience() != Terms.Audience.INVITATION
                ? Optional.of(new Offer(say("group.alternative"), GroupController.address(event)))
                : Optional.empty();
    }
}
