package fr.percolateur.signup;

import fr.percolateur.accounts.Access;
import fr.percolateur.accounts.Eligibility;
import fr.percolateur.accounts.Verdict;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Move;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may attend: asked of the domain when a form is sent, and of the person once they proved who they are.
@Component
final class Gate {

    private final Eligibility eligibility;
    private final Registrations registrations;
    private final Registrar registrar;

    Gate(Eligibility eligibility, Registrations registrations, Registrar registrar) {
        this.eligibility = eligibility;
        this.registrations = registrations;
        this.registrar = registrar;
    }

    /// Why nobody of this domain may attend; empty when someone may.
    Optional<String> refusal(Terms terms, String email) {
        return switch (eligibility.foresee(access(terms), new EmailAddress(email))) {
            case Verdict.Refused(var appealable, var sentence) -> Optional.of(sentence);
            case Verdict.Eligible _, Verdict.ToDecide _ -> Optional.empty();
        };
    }

    /// Whether someone who proved this address may attend without anyone deciding it.
    boolean vouchesFor(Terms terms, String email) {
        return verdict(terms, email) instanceof Verdict.Eligible;
    }

    Proof confirm(Terms terms, Registration registration) {
        return switch (verdict(terms, registration.email())) {
            case Verdict.Eligible _ -> registrations.confirm(registration.id(), true);
            case Verdict.ToDecide _ -> registrations.confirm(registration.id(), false);
            case Verdict.Refused(var appealable, var sentence) -> {
                registrar.refuse(registration.id(), sentence);
                yield new Proof.Impossible(Obstacle.DECLINED);
            }
        };
    }

    Move move(Terms terms, Registration registration, Mode mode) {
        return switch (verdict(terms, registration.email())) {
            case Verdict.Eligible _ -> registrations.move(registration.id(), mode, true);
            case Verdict.ToDecide _ -> registrations.move(registration.id(), mode, false);
            case Verdict.Refused _ -> new Move.Impossible(Obstacle.DECLINED);
        };
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
