package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/// Notices what changed of an event since people were told of it, whoever changed it and by which way: it compares, and
/// listens to nothing. A change is told once it has rested; one that is taken back meanwhile is not told at all.
final class Changes {

    /// Who edits a document often edits it again.
    static final Duration REST = Duration.ofMinutes(5);

    /// Who edits it again and again makes others wait no longer than this.
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration KEPT_TRYING = Duration.ofDays(2);

    private final ToldRows told;
    private final MailingRows mailings;
    private final TransactionTemplate transactions;

    Changes(ToldRows told, MailingRows mailings, TransactionTemplate transactions) {
        this.told = told;
        this.mailings = mailings;
        this.transactions = transactions;
    }

    void look(Event event, Instant now) {
        var present = Announced.of(event);
        var known = told.find(event.id());
        if (known.isEmpty()) {
            told.begin(event.id(), present);
        } else if (known.get().pending() != null || !known.get().told().equals(present)) {
            transactions.executeWithoutResult(
                    _ -> told.lock(event.id()).ifPresent(row -> look(event.id(), present, row, now)));
        }
    }

    private void look(long event, Announced present, ToldRows.Told row, Instant now) {
        var pending = row.pending();
        if (row.told().equals(present)) {
            told.tell(event, present);
        } else if (pending == null || !pending.seen().equals(present)) {
            told.see(event, present, now);
        } else if (hasRested(pending, now)) {
            occasion(row.told(), present).ifPresent(occasion -> {
                var due = new Due(now, now.plus(KEPT_TRYING));
                var content = new Difference(row.told(), present).json();
                mailings.post(event, occasion, now.toString(), pending.noticedAt(), due, content, null);
            });
            told.tell(event, present);
        }
    }

    private static boolean hasRested(ToldRows.Pending pending, Instant now) {
        return !now.isBefore(pending.seenAt().plus(REST))
                || !now.isBefore(pending.noticedAt().plus(PATIENCE));
    }

    /// What there is to say of it; nothing of what is off already.
    private static Optional<Occasion> occasion(Announced before, Announced after) {
        return switch (after.status()) {
            case MAINTAINED -> Optional.of(Occasion.CHANGE);
            case POSTPONED -> Optional.of(Occasion.POSTPONEMENT);
            case CANCELLED ->
                before.status() == Status.CANCELLED ? Optional.empty() : Optional.of(Occasion.CANCELLATION);
        };
    }
}
