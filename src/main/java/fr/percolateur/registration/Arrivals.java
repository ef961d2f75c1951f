package fr.percolateur.registration;

import fr.percolateur.network.Crowd;
import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.proof.Challenges;
import fr.percolateur.registration.Registrations.Receipt;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Forms on their way to becoming registrations.
final class Arrivals {

    private final RegistrationRows rows;
    private final Challenges challenges;
    private final FormRows forms;
    private final Answers answers;

    Arrivals(RegistrationRows rows, Challenges challenges, FormRows forms, Answers answers) {
        this.rows = rows;
        this.challenges = challenges;
        this.forms = forms;
        this.answers = answers;
    }

    /// @param challenge null when the address is proven, and known to be of someone who may attend
    record Form(Terms terms, Attendee attendee, @Nullable Challenge challenge, Sender sender) {

        /// What this form has of the places, for someone who had nothing.
        ///
        /// @param until the end of a hold
        /// @param crowded whether its network holds as many as it may
        Claim claim(Turn turn, Instant until, boolean crowded) {
            var asked = Claim.none(attendee.mode(), attendee.places());
            if (challenge == null) {
                return turn.settled(asked, true);
            }
            return crowded ? asked : turn.held(asked, until);
        }
    }

    /// Takes these forms in their order, all for one mode, each as the first from its address; empty for one that is
    /// not.
    List<Optional<Receipt>> first(Turn turn, List<Form> together) {
        var mode = together.getFirst().attendee().mode();
        if (!turn.offers(mode)) {
            var impossible = new Receipt(new Submission.Impossible(Obstacle.MODE_NOT_OFFERED), false);
            return Collections.nCopies(together.size(), Optional.of(impossible));
        }
        var newcomers = newcomers(turn, together);
        var crowd = crowd(turn, mode, newcomers.values());
        var crowded = new HashSet<Form>();
        var counted = new ArrayList<FormRows.Newcomer>();
        newcomers.values().forEach(form -> {
            var full = crowd.isFull(form.sender());
            if (full) {
                crowded.add(form);
            }
            var claim = turn.count(form.claim(turn, turn.now().plus(Turn.HOLD), full));
            var holds = claim.status() == Status.HELD;
            if (holds) {
                crowd.hold(form.sender(), claim.places());
            }
            counted.add(new FormRows.Newcomer(
                    form.attendee(), claim, holds ? form.sender().network() : null));
        });
        var added = add(turn, counted);
        if (together.size() > 1 && added.size() < newcomers.size()) {
            throw new IllegalStateException("an address was registered meanwhile for the other mode");
        }
        return together.stream()
                .map(form -> newcomers.get(form.attendee().email()) == form
                        ? Optional.ofNullable(added.get(form.attendee().email()))
                                .map(registration ->
                                        new Receipt(arrived(turn, registration, form), crowded.contains(form)))
                        : Optional.<Receipt>empty())
                .toList();
    }

    private Crowd crowd(Turn turn, Mode mode, Collection<Form> forms) {
        var networks = forms.stream()
                .map(form -> form.sender().network())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Crowd(networks.isEmpty() ? Map.of() : rows.heldFrom(turn.event(), mode, networks, turn.now()));
    }

    /// The first form of each address that nobody registered yet. Whether a form that came alone is one, its insertion
    /// tells.
    private Map<String, Form> newcomers(Turn turn, List<Form> together) {
        var newcomers = new LinkedHashMap<String, Form>();
        together.forEach(form -> newcomers.putIfAbsent(form.attendee().email(), form));
        if (together.size() > 1) {
            newcomers.keySet().removeAll(forms.known(turn.event(), newcomers.keySet()));
        }
        return newcomers;
    }

    /// People new to the event, whose claims are [counted][Turn#count]: by their addresses, those whose address was not
    /// registered yet.
    private Map<String, Registration> add(Turn turn, List<FormRows.Newcomer> counted) {
        var added = counted.isEmpty() ? Map.<String, Registration>of() : forms.add(turn.event(), counted, turn.now());
        counted.stream()
                .filter(newcomer -> !added.containsKey(newcomer.attendee().email()))
                .forEach(newcomer -> turn.discount(newcomer.claim()));
        return added;
    }

    private Optional<Registration> add(Turn turn, Attendee attendee, Claim claim) {
        var counted = new FormRows.Newcomer(attendee, turn.count(claim), null);
        return Optional.ofNullable(add(turn, List.of(counted)).get(attendee.email()));
    }

    private Submission arrived(Turn turn, Registration registration, Form form) {
        turn.tellNew(registration, form.challenge());
        write(registration, form.attendee(), turn.now());
        return submitted(registration, form.challenge());
    }

    private void write(Registration registration, Attendee attendee, Instant now) {
        forms.write(registration.id(), attendee.answers(), attendee.needs(), now);
    }

    /// Takes a form from an address that sent one before. What was proven stays as it is; else the last form counts.
    Receipt again(Turn turn, Form form) {
        turn.release();
        var crowd = crowd(turn, form.attendee().mode(), List.of(form));
        var crowded = crowd.isFull(form.sender());
        return new Receipt(again(turn, form, crowded), crowded);
    }

    private Submission again(Turn turn, Form form, boolean crowded) {
        var attendee = form.attendee();
        var challenge = form.challenge();
        var known = rows.lock(turn.event(), attendee.email());
        if (challenge != null && challenges.isWeary(known.id(), turn.now())) {
            return new Submission.Known(known);
        }
        return switch (known.status()) {
            case PENDING, CONFIRMED, WAITING, OFFERED, REFUSED -> {
                if (challenge != null) {
                    turn.tell(known, Change.Cause.KNOWN, challenge);
                }
                yield new Submission.Known(known);
            }
            case HELD, EXPIRED, CANCELLED -> anew(turn, known, form, crowded);
        };
    }

    /// A hold keeps its end: a place is not kept for ever by sending the form again and again; and nobody loses it by
    /// that.
    private Submission anew(Turn turn, Registration known, Form form, boolean crowded) {
        var attendee = form.attendee();
        var challenge = form.challenge();
        var obstacle = turn.obstacle(attendee.mode());
        if (obstacle.isPresent()) {
            return new Submission.Impossible(obstacle.get());
        }
        var until = Optional.ofNullable(known.claim().keptUntil()).filter(end -> end.isAfter(turn.now()));
        var end = until.orElseGet(() -> turn.now().plus(Turn.HOLD));
        forms.describe(known.id(), attendee);
        forms.rewrite(known.id(), attendee.answers(), attendee.needs(), turn.now());
        var ended = turn.change(known, known.claim().ended(Status.EXPIRED), Change.Cause.SUBMITTED);
        var registration = turn.change(ended, form.claim(turn, end, crowded && until.isEmpty()), challenge);
        if (registration.status() == Status.HELD) {
            forms.hold(known.id(), form.sender().network());
        }
        turn.promote();
        return submitted(registration, challenge);
    }

    /// Takes someone whom an organiser enters: proven and approved by that, and subject to the places as everyone is.
    ///
    /// @param by the name of the organiser
    Submission enter(Turn turn, Attendee attendee, String by) {
        turn.release();
        var asked = Claim.none(attendee.mode(), attendee.places()).approve();
        var entered = add(turn, attendee, turn.settled(asked, true));
        if (entered.isPresent()) {
            turn.tellEntered(entered.get(), by);
            write(entered.get(), attendee, turn.now());
            return new Submission.Proven(answers.proof(entered.get()));
        }
        var known = rows.lock(turn.event(), attendee.email());
        return switch (known.status()) {
            case PENDING, CONFIRMED, WAITING, OFFERED -> new Submission.Known(known);
            case HELD, REFUSED, EXPIRED, CANCELLED -> {
                forms.describe(known.id(), attendee);
                forms.rewrite(known.id(), attendee.answers(), attendee.needs(), turn.now());
                var ended = turn.change(known, known.claim().ended(Status.EXPIRED), Change.Cause.LAPSED);
                var again = turn.enterAgain(ended, turn.settled(asked, true), by);
                turn.promote();
                yield new Submission.Proven(answers.proof(again));
            }
        };
    }

    /// Takes someone whom a colleague enters: a place is kept, where one is free, for them to prove their address.
    /// Whoever is known stays as they are.
    Submission hold(Turn turn, Attendee colleague, Instant until) {
        if (!turn.offers(colleague.mode())) {
            return new Submission.Impossible(Obstacle.MODE_NOT_OFFERED);
        }
        var asked = Claim.none(colleague.mode(), colleague.places());
        var added = add(turn, colleague, turn.held(asked, until));
        if (added.isEmpty()) {
            return new Submission.Known(rows.lock(turn.event(), colleague.email()));
        }
        forms.leaveToAnswer(added.get().id());
        turn.tellNew(added.get(), null);
        return placed(added.get());
    }

    private Submission submitted(Registration registration, @Nullable Challenge challenge) {
        if (challenge == null) {
            return new Submission.Proven(answers.proof(registration));
        }
        return placed(registration);
    }

    private static Submission placed(Registration registration) {
        return registration.status() == Status.HELD
                ? new Submission.Held(registration)
                : new Submission.Unplaced(registration);
    }
}
