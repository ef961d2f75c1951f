package fr.percolateur.signup;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Absent;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The events for which one registers here.
@Component
final class Announcements {

    /// An event and how one registers for it, as its document says.
    record Announcement(Event event, Terms terms, List<Question> questions) {}

    private final Registrations registrations;
    private final Recent<String, Announcement> bySlug;
    private final Recent<Long, Announcement> byId;

    Announcements(Events events, Registrations registrations) {
        this.registrations = registrations;
        this.bySlug = new Recent<>(slug -> events.find(slug).flatMap(told -> announcement(told.event())));
        this.byId = new Recent<>(id -> events.kept(id).flatMap(this::announcement));
    }

    private Optional<Announcement> announcement(Event event) {
        return registrations
                .terms(event.id())
                .map(terms -> new Announcement(event, terms, registrations.questions(terms)));
    }

    Announcement at(String slug) {
        return bySlug.get(slug).orElseThrow(Absent::new);
    }

    Announcement of(long event) {
        return byId.get(event).orElseThrow(Absent::new);
    }
}
