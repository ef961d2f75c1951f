package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.Follow;
import fr.percolateur.event.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Leads from a series or an event to the form, with the series ticked.
@Component
final class NewsletterFollow implements Follow {

    @Override
    public Link of(@Nullable Series series) {
        return series == null
                ? new Link(say("newsletter.follow.all"), SubscribeController.ADDRESS)
                : new Link(
                        say("newsletter.follow.series", series.name()),
                        SubscribeController.ADDRESS + "?serie=" + series.slug());
    }
}
