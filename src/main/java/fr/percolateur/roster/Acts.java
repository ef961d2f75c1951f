package fr.percolateur.roster;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Claim;
import fr.percolateur.registration.Move;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registrar.Decision;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Submission;
import fr.percolateur.signup.RegistrationLetters;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import fr.percolateur.viewer.Viewer;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What organisers do, each act with its line in the audit log, in one transaction.
final class Acts {

    private final TransactionTemplate transactions;
    private final Registrar registrar;
    private final RegistrationLetters letters;
    private final Invitations invitations;
    private final AuditLog log;

    Acts(
            DataSource dataSource,
            Registrar registrar,
            RegistrationLetters letters,
            Invitations invitations,
            AuditLog log) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.registrar = registrar;
        this.letters = letters;
        this.invitations = invitations;
        this.log = log;
    }

    /// @param reason told to the person, where the act needs one
    /// @return false when there was nothing to do any more
    boolean perform(Act act, Registration registration, String reason, Viewer.SignedIn by) {
        return transactions.execute(_ -> switch (act) {
            case APPROVE -> log(registrar.approve(registration.id()), "registration.approved", null, by);
            case REFUSE -> log(registrar.refuse(registration.id(), reason), "registration.refused", reason, by);
            case CANCEL -> log(registrar.withdraw(registration.id(), reason), "registration.withdrawn", reason, by);
            case RESEND -> resend(registration, by);
        });
    }

    private boolean log(Decision decision, String act, @Nullable String reason, Viewer.SignedIn by) {
        return switch (decision) {
            case Decision.TooLate _ -> false;
            case Decision.Done(var registration, var before) -> {
                var entry = about(registration, act, by)
                        .on(
                                "status",
                                before.status().word(),
                                registration.status().word());
                log.add(reason == null ? entry : entry.on("reason", null, reason));
                yield true;
            }
        };
    }

    private boolean resend(Registration registration, Viewer.SignedIn by) {
        if (!Act.RESEND.fits(registration.status())) {
            return false;
        }
        letters.again(registration);
        log.add(about(registration, "registration.resent", by));
        return true;
    }

    /// @return empty when the registration has nothing to move any more
    Optional<Move> move(Registration registration, Mode mode, Viewer.SignedIn by) {
        return transactions.execute(_ -> {
            var move = registrar.move(registration.id(), mode);
            move.ifPresent(outcome -> {
                switch (outcome) {
                    case Move.Moved(var moved) -> logMove(registration.claim(), moved, by);
                    case Move.Queued(var queued, var _) -> logMove(registration.claim(), queued, by);
                    case Move.Impossible _ -> {}
                }
            });
            return move;
        });
    }

    private void logMove(Claim before, Registration moved, Viewer.SignedIn by) {
        var entry = about(moved, "registration.moved", by);
        var after = moved.claim();
        if (before.seat() != after.seat()) {
            entry = entry.on("seat", word(before.seat()), word(after.seat()));
        }
        if (before.line() != after.line()) {
            entry = entry.on("line", word(before.line()), word(after.line()));
        }
        log.add(entry);
    }

    /// Whoever is entered is invited, so that nothing keeps them from moving or coming back later.
    Submission enter(Terms terms, Attendee attendee, Viewer.SignedIn by) {
        return transactions.execute(_ -> {
            var submission = registrar.enter(terms, attendee, by.name());
            if (submission instanceof Submission.Proven(var proof)) {
                entered(proof).ifPresent(registration -> {
                    invite(registration, by);
                    log.add(about(registration, "registration.entered", by)
                            .on("status", null, registration.status().word()));
                });
            }
            return submission;
        });
    }

    /// A link that someone was sent before stays good.
    private void invite(Registration registration, Viewer.SignedIn by) {
        var email = new EmailAddress(registration.email());
        if (invitations.of(email, registration.event()).isEmpty()) {
            invitations.invite(
                    new Invitation(registration.event(), email, registration.name(), Invitations.Part.GUEST), by.id());
        }
    }

    static Optional<Registration> entered(Proof proof) {
        return switch (proof) {
            case Proof.Confirmed(var registration) -> Optional.of(registration);
            case Proof.Pending(var registration) -> Optional.of(registration);
            case Proof.Waiting(var registration, var _) -> Optional.of(registration);
            case Proof.Impossible _ -> Optional.empty();
        };
    }

    private static AuditAct about(Registration registration, String act, Viewer.SignedIn by) {
        return AuditAct.by(by.id(), act, subject(registration));
    }

    /// As the audit log names a registration.
    static String subject(Registration registration) {
        return "registration/" + registration.id();
    }

    private static @Nullable String word(@Nullable Mode mode) {
        return mode == null ? null : mode.word();
    }
}
