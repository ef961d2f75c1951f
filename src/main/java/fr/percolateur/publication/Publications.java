package fr.percolateur.publication;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Severity;
import fr.percolateur.document.Value;
import fr.percolateur.library.Edits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows documents to everyone, and takes them back. The document says it, so that an export does too; the log says who
/// did, and why a warning was passed.
public final class Publications {

    /// Signs of a reason, at least.
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 1_000;

    private final Edits edits;
    private final Gate gate;
    private final AuditLog log;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Publications(DataSource dataSource, Edits edits, Gate gate, AuditLog log, InstantSource clock) {
        this.edits = edits;
        this.gate = gate;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /// What would speak against publishing it now.
    public Verdict examine(StoredDocument stored) {
        return gate.examine(stored, stored.document(), clock.instant());
    }

    /// What would speak against a document if it said this. Of one that is public, or will be, only what is new:
    /// what is wrong already may be mended later.
    public Verdict examine(StoredDocument stored, Document other) {
        var now = clock.instant();
        var start = stored.publishAt() != null && stored.publishAt().isAfter(now) ? stored.publishAt() : now;
        var verdict = gate.examine(stored, other, start);
        return stored.isOpen(now) ? verdict.beyond(gate.examine(stored, stored.document(), start)) : verdict;
    }

    /// What a document that everyone reads, or will, may not be made to say unasked: errors, and warnings, since nobody
    /// gave a reason to pass them.
    List<String> against(StoredDocument stored, Document other) {
        return stored.opensAs(other, clock.instant())
                ? examine(stored, other).obstacles().stream()
                        .filter(obstacle -> obstacle.severity() != Severity.NOTICE)
                        .map(Obstacle::sentence)
                        .toList()
                : List.of();
    }

    /// @param version of the document that the page showed
    /// @param reason why warnings are passed; empty for none
    Outcome publish(StoredDocument stored, int version, Schedule schedule, String reason, UUID by) {
        var now = clock.instant();
        return switch (schedule.write(stored.document(), now)) {
            case Change.Refused(var finding) -> new Outcome.Declined(finding);
            case Change.Changed(var document) -> {
                // when it goes is said of what everyone reads already: what is wrong there keeps nobody from it
                var verdict = stored.state(now) == StoredDocument.State.PUBLIC
                        ? examine(stored, document)
                        : gate.examine(stored, document, schedule.start(now));
                if (verdict.isBarred()) {
                    yield new Outcome.Barred(verdict);
                }
                if (verdict.asksForReason() && reason.length() < SHORTEST_REASON) {
                    yield new Outcome.Unreasoned(verdict);
                }
                var done = schedule.isLater(now) ? "scheduled" : "published";
                var act = AuditAct.by(by, "document." + done, "document/" + stored.id())
                        .on("publish_at", null, written(schedule.from()))
                        .on("withdraw_at", null, written(schedule.until()));
                yield save(stored, version, by, each -> schedule.write(each, now), verdict.told(act, reason), done);
            }
        };
    }

    private static @Nullable String written(@Nullable Moment moment) {
        return moment == null ? null : moment.written();
    }

    /// Takes it back at once: its address answers that it was withdrawn.
    Outcome withdraw(StoredDocument stored, int version, UUID by) {
        return save(
                stored,
                version,
                by,
                each -> Writing.of(each)
                        .then(document -> document.set("published", Value.flag(false)))
                        .change(),
                AuditAct.by(by, "document.withdrawn", "document/" + stored.id()),
                "withdrawn");
    }

    /// Calls an event off, with the words that its page and the letters add.
    Outcome cancel(StoredDocument stored, int version, String words, UUID by) {
        return decide(stored, version, new Fate.Cancelled(), words, by, "cancelled");
    }

    /// Puts an event off until a day that is still to be told.
    Outcome postpone(StoredDocument stored, int version, String words, UUID by) {
        return decide(stored, version, new Fate.Postponed(), words, by, "postponed");
    }

    /// Puts an event off to another moment, of which people are told.
    Outcome move(StoredDocument stored, int version, Moment start, String words, UUID by) {
        return decide(stored, version, new Fate.Moved(start), words, by, "moved");
    }

    /// Takes back that it is off, or put off.
    Outcome maintain(StoredDocument stored, int version, String words, UUID by) {
        return decide(stored, version, new Fate.Maintained(), words, by, "maintained");
    }

    private Outcome decide(StoredDocument stored, int version, Fate fate, String words, UUID by, String done) {
        var said = stored.document().frontMatter();
        var act = AuditAct.by(by, "event." + done, "event/" + stored.id())
                .on("status", said.text("statut").orElse(null), fate.word())
                .on("words", said.text(Fate.WORDS).orElse(null), words.isEmpty() ? null : words);
        return save(
                stored,
                version,
                by,
                each -> fate.write(each, words),
                fate instanceof Fate.Moved(var start)
                        ? act.on("start", said.text("event_start_date").orElse(null), start.written())
                        : act,
                done);
    }

    private Outcome save(
            StoredDocument stored, int version, UUID by, Function<Document, Change> change, AuditAct act, String done) {
        return transactions.execute(_ -> switch (edits.change(stored.path(), version, by, change)) {
            case Edits.Saved _ -> {
                log.add(act);
                yield new Outcome.Done(done);
            }
            case Edits.Declined(var finding) -> new Outcome.Declined(finding);
            case Edits.Overtaken _, Edits.Absent _ -> new Outcome.Overtaken();
        });
    }

    Instant now() {
        return clock.instant();
    }
}
