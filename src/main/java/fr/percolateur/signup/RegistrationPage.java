package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The page of a registration, for whoever has its link: where it stands, and what one can do.
///
/// @param rank in line, from 1; 0 for none
/// @param line what becomes of those in line
/// @param obstacle why what was just asked could not be; null when nothing was, or it was done
/// @param open whether one may still come back
/// @param over whether the event took place
/// @param proofsUntil the last moment to prove an address once registration is closed; null while it is open
/// @param movable whether the other mode is offered
/// @param replies what someone whom a colleague entered has yet to answer; null for nothing
/// @param panels what other modules show of it
public record RegistrationPage(
        Page page,
        Event event,
        Registration registration,
        int rank,
        Line line,
        @Nullable Obstacle obstacle,
        boolean open,
        boolean over,
        @Nullable Instant proofsUntil,
        boolean movable,
        @Nullable RepliesPart replies,
        String address,
        List<Content> panels) {

    /// What becomes of those who wait.
    public enum Line {
        /// A place that is freed is proposed to the first.
        OPEN,
        /// The start is near: it is given.
        NEAR,
        /// The event began: nobody is given any more.
        ENDED,
        /// It is put off or called off.
        SUSPENDED;

        static Line of(Terms terms, Instant now) {
            if (!terms.held()) {
                return SUSPENDED;
            }
            return !terms.promotes(now) ? ENDED : terms.isNear(now) ? NEAR : OPEN;
        }

        boolean moves() {
            return this == OPEN || this == NEAR;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public List<FieldError> mistakes() {
        return replies == null ? List.of() : replies.mistakes();
    }

    public EventLines lines() {
        return new EventLines(event);
    }

    /// `offered` also for someone who has a seat elsewhere: there is something to answer.
    public String state() {
        return shown().word();
    }

    private Status shown() {
        return registration.claim().isOffered() ? Status.OFFERED : registration.status();
    }

    public String title() {
        return shown() == Status.WAITING && !line.moves()
                ? say("signup.state.waiting.title." + line.word())
                : say("signup.state." + state() + ".title");
    }

    public String text() {
        if (over && registration.status().active()) {
            return say("signup.state.over");
        }
        var until = registration.claim().keptUntil();
        return switch (shown()) {
            case HELD, OFFERED ->
                say("signup.state." + state() + ".text", until == null ? "" : EventLines.instant(until));
            case WAITING -> say("signup.state.waiting.text." + line.word(), rank);
            case REFUSED ->
                registration.reason() == null
                        ? say("signup.state.refused.text")
                        : say("signup.state.refused.reason", registration.reason());
            case CANCELLED ->
                registration.reason() == null
                        ? say("signup.state.cancelled.text")
                        : say("signup.state.cancelled.reason", registration.reason());
            case PENDING, CONFIRMED, EXPIRED -> say("signup.state." + state() + ".text");
        };
    }

    /// What is said to someone whose letter was slow; empty for who is in time.
    public String late() {
        return proofsUntil == null ? "" : say("signup.late", EventLines.instant(proofsUntil));
    }

    public Tone tone() {
        return switch (shown()) {
            case CONFIRMED -> Tone.DONE;
            case HELD, OFFERED -> Tone.HALF;
            case PENDING, WAITING -> Tone.RING;
            case REFUSED, CANCELLED -> Tone.ERROR;
            case EXPIRED -> Tone.PLAIN;
        };
    }

    public String obstacleText() {
        return obstacle == null ? "" : say("signup.obstacle." + obstacle.name().toLowerCase(Locale.ROOT));
    }

    /// What the one button that is filled does; empty when there is nothing to confirm.
    public String confirm() {
        return switch (shown()) {
            case HELD -> over ? "" : say("signup.confirm.held");
            case OFFERED -> over ? "" : say("signup.confirm.offered");
            case EXPIRED, CANCELLED -> open ? say("signup.confirm.again") : "";
            case PENDING, CONFIRMED, WAITING, REFUSED -> "";
        };
    }

    /// Whether there is a place, or a wait for one, to speak of.
    public boolean isActive() {
        return registration.status().active();
    }

    /// « Vous participez : sur place. », or that one would like to.
    public String attends() {
        var claim = registration.claim();
        return claim.seat() == null
                ? say(
                        "signup.how.wished",
                        say("signup.mode.kept." + claim.mode().word()))
                : say("signup.how.this", say("signup.mode.kept." + claim.seat().word()));
    }

    public String places() {
        return registration.claim().places() == 2 ? say("signup.accompanied") : "";
    }

    /// What is said of the room to someone seated elsewhere who waits for it.
    public String alsoWaiting() {
        var claim = registration.claim();
        var wanted = claim.line();
        return claim.isWaiting() && claim.seat() != null && wanted != null
                ? say(
                        line.moves() ? "signup.also-waiting" : "signup.also-waited",
                        say("signup.mode." + wanted.word()),
                        rank)
                : "";
    }

    public boolean isCancellable() {
        return !over && registration.status().active();
    }

    public String cancelLabel() {
        return switch (registration.status()) {
            case WAITING -> say("signup.cancel.line");
            case HELD, PENDING, CONFIRMED, OFFERED, REFUSED, CANCELLED, EXPIRED -> say("signup.cancel");
        };
    }

    public boolean isMovable() {
        return movable && !over && registration.status().active();
    }

    /// The mode that the other button asks for.
    public Mode target() {
        var claim = registration.claim();
        var seat = claim.seat();
        return seat == null ? claim.mode().other() : claim.line() == null ? seat.other() : seat;
    }

    public String targetLabel() {
        var claim = registration.claim();
        return claim.seat() != null && claim.line() != null
                ? say(
                        "signup.move.content",
                        say("signup.mode.kept." + claim.seat().word()))
                : say("signup.move." + target().word());
    }
}
