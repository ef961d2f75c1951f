package fr.percolateur.signup;

import fr.percolateur.accounts.Access;
import fr.percolateur.accounts.Eligibility;
import fr.percolateur.accounts.Invitations;
import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.accounts.Verdict;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Move;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import fr.percolateur.viewer.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may attend: asked of the domain when a form is sent, and of the person once they proved who they are.
@Component
final class Gate {

    private final Eligibility eligibility;
    private final Invitations invitations;
    private final Registrations registrations;
    private final Registrar registrar;

    Gate(Eligibility eligibility, Invitations invitations, Registrations registrations, Registrar registrar) {
        this.eligibility = eligibility;
        this.invitations = invitations;
        this.registrations = registrations;
        this.registrar = registrar;
    }

    /// @param token the end of an invitation’s link, empty for none
    Welcome welcome(Terms terms, String token, Viewer viewer) {
        var invitation = token.isEmpty() ? Optional.<Invitation>empty() : invitations.open(token, terms.event());
        var expected = terms.audience() != Terms.Audience.INVITATION
                || invitation.isPresent()
                || isInvited(viewer, terms.event());
        return new Welcome(
                invitation.isPresent() ? terms.always() : terms,
                invitation.orElse(null),
                invitation.isPresent() ? token : "",
                expected);
    }

    private boolean isInvited(Viewer viewer, long event) {
        return switch (viewer) {
            case Viewer.SignedIn someone ->
                invitations.of(new EmailAddress(someone.email()), event).isPresent();
            case Viewer.Visitor _ -> false;
        };
    }

    /// Someone came by an invitation’s link with an address of their own.
    void refuse(Invitation invitation, Event event) {
        invitations.misused(invitation, event.title());
    }

    /// Why nobody of this domain may attend; empty when someone may.
    Optional<String> refusal(Terms terms, String email) {
        return switch (eligibility.foresee(access(terms), new EmailAddress(email))) {
            case Verdict.Refused(var appealable, var sentence) -> Optional.of(sentence);
            case Verdict.Eligible _, Verdict.ToDecide _ -> Optional.empty();
        };
    }

    /// The terms for someone who proved this address; empty when somebody has to decide whether they may attend.
    Optional<Terms> vouched(Terms terms, String email) {
        return switch (verdict(terms, email)) {
            case Verdict.Eligible(var ground, var sentence) ->
                Optional.of(ground == Verdict.Ground.INVITATION ? terms.unquestioned() : terms);
            case Verdict.ToDecide _, Verdict.Refused _ -> Optional.empty();
        };
    }

    /// Whoever has a place or a rank was judged when they got it, or entered by an organiser: what was decided since
    /// takes nothing from them.
    private Verdict verdict(Terms terms, Registration registration) {
        var settled = registration.claim().approved() && registration.status().active();
        return settled && registration.status() != Status.HELD
                ? new Verdict.Eligible(Verdict.Ground.DECISION, "")
                : verdict(terms, registration.email());
    }

    Proof confirm(Terms terms, Registration registration) {
        return switch (verdict(terms, registration)) {
            case Verdict.Eligible(var ground, var sentence) -> {
                excuse(terms, registration, ground);
                yield registrations.confirm(registration.id(), true);
            }
            case Verdict.ToDecide _ -> registrations.confirm(registration.id(), false);
            case Verdict.Refused(var appealable, var sentence) -> {
                registrar.refuse(registration.id(), sentence);
                yield new Proof.Impossible(Obstacle.DECLINED);
            }
        };
    }

    Move move(Terms terms, Registration registration, Mode mode) {
        return switch (verdict(terms, registration)) {
            case Verdict.Eligible(var ground, var sentence) -> {
                excuse(terms, registration, ground);
                yield registrations.move(registration.id(), mode, true);
            }
            case Verdict.ToDecide _ -> registrations.move(registration.id(), mode, false);
            case Verdict.Refused _ -> new Move.Impossible(Obstacle.DECLINED);
        };
    }

    private void excuse(Terms terms, Registration registration, Verdict.Ground ground) {
        if (terms.approval() && ground == Verdict.Ground.INVITATION) {
            registrar.excuse(registration.id());
        }
    }

    private Verdict verdict(Terms terms, String email) {
        return eligibility.judge(access(terms), new EmailAddress(email), terms.event());
    }

    private static Access access(Terms terms) {
        return switch (terms.audience()) {
            case AGENTS -> Access.AGENTS;
            case EVERYONE -> Access.EVERYONE;
            case INVITATION -> Access.INVITED;
        };
    }
}
