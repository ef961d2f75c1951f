package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Access;
import fr.percolateur.accounts.Eligibility;
import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.accounts.Verdict;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Pool;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens counters to those who may enter colleagues.
@Component
final class Counters {

    private final Events events;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final Eligibility eligibility;
    private final Organisations organisations;
    private final InstantSource clock;

    Counters(
            Events events,
            Registrations registrations,
            RegistrationLinks links,
            Eligibility eligibility,
            Organisations organisations,
            InstantSource clock) {
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.eligibility = eligibility;
        this.organisations = organisations;
        this.clock = clock;
    }

    Counter of(String slug, Viewer.SignedIn viewer) {
        var event = events.find(slug).orElseThrow(Absent::new).event();
        return counter(event, Sponsor.of(viewer), GroupController.address(event), false);
    }

    Counter of(String link) {
        var registration = links.open(link)
                .filter(found -> found.status() == Status.CONFIRMED)
                .orElseThrow(Absent::new);
        var event = events.find(registration.event()).orElseThrow(Absent::new);
        return counter(event, Sponsor.of(registration), "/inscription/" + link + "/groupe", true);
    }

    private Counter counter(Event event, Sponsor sponsor, String address, boolean vouched) {
        var terms = registrations.terms(event.id()).orElseThrow(Absent::new);
        var modes = EnumSet.noneOf(Mode.class);
        registrations.pools(event.id()).values().stream()
                .filter(Pool::offered)
                .map(Pool::mode)
                .forEach(modes::add);
        return new Counter(event, terms, sponsor, address, vouched, modes);
    }

    /// Why this person enters nobody, in a sentence; empty when they may. An invitation is for one person alone.
    Optional<String> refusal(Counter counter) {
        if (counter.terms().audience() == Terms.Audience.INVITATION) {
            return Optional.of(say("group.obstacle.invitation"));
        }
        var obstacle = counter.terms().obstacle(clock.instant());
        if (obstacle.isPresent() || counter.modes().isEmpty()) {
            return Optional.of(obstacle.map(GroupController::sentence).orElseGet(() -> say("group.obstacle.closed")));
        }
        if (counter.vouched()) {
            return Optional.empty();
        }
        var email = new EmailAddress(counter.sponsor().email());
        return switch (eligibility.judge(
                access(counter.terms()), email, counter.event().id())) {
            case Verdict.Eligible _ -> Optional.empty();
            case Verdict.ToDecide(var sentence) -> Optional.of(sentence);
            case Verdict.Refused(var appealable, var sentence) -> Optional.of(sentence);
        };
    }

    /// What is asked of colleagues’ addresses: of their domains alone, so that nobody learns who is registered.
    GroupReading.Domain domain(Counter counter) {
        var access = access(counter.terms());
        return new GroupReading.Domain(
                email -> switch (eligibility.foresee(access, email)) {
                    case Verdict.Refused(var appealable, var sentence) -> Optional.of(sentence);
                    case Verdict.Eligible _, Verdict.ToDecide _ -> Optional.empty();
                },
                email -> organisations.of(email).map(Organisation::name).orElse(""));
    }

    private static Access access(Terms terms) {
        return switch (terms.audience()) {
            case AGENTS -> Access.AGENTS;
            case EVERYONE -> Access.EVERYONE;
            case INVITATION -> Access.INVITED;
        };
    }
}
