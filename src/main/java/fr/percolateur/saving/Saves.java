package fr.percolateur.saving;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.library.Edits;
import fr.percolateur.publication.Publications;
import fr.percolateur.publication.Verdict;
import fr.percolateur.sheet.Clash;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Saving what was typed: at once where it is one’s own to publish or still a draft, else as a proposal.
public final class Saves {

    private final TransactionTemplate transactions;
    private final Edits edits;
    private final Versions versions;
    private final WorkingCopies copies;
    private final DocumentKeys keys;
    private final AuditLog log;
    private final Publications publications;
    private final InstantSource clock;

    Saves(
            DataSource dataSource,
            Edits edits,
            Versions versions,
            WorkingCopies copies,
            DocumentKeys keys,
            AuditLog log,
            Publications publications,
            InstantSource clock) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.edits = edits;
        this.versions = versions;
        this.copies = copies;
        this.keys = keys;
        this.log = log;
        this.publications = publications;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    /// @param merged whether someone else saved meanwhile, and nothing of theirs was touched
    public record Saved(boolean merged) implements Outcome {}

    /// Kept for whoever publishes: the document is public, or will be, and this one may not change it alone.
    public record Proposed() implements Outcome {}

    public record Mistaken(List<Mistake> mistakes) implements Outcome {}

    /// What this save would make public: errors, or warnings for which no reason is given.
    public record Withheld(Verdict verdict) implements Outcome {}

    /// Someone saved meanwhile, and changed the same.
    public record Overtaken(Clash clash) implements Outcome {}

    /// @param version the save that the form was filled in over
    /// @param sent what was sent of it
    /// @param reason why new warnings may be public; empty for none
    public Outcome save(StoredDocument stored, Typed sent, int version, String reason, Viewer.SignedIn by) {
        var sheet = Sheet.of(stored.kind());
        var base =
                versions.document(stored, Math.min(version, stored.version())).orElse(stored.document());
        var clash = Clash.of(sheet, sheet.read(base), sent, sheet.read(stored.document()));
        if (!clash.both().isEmpty()) {
            return new Overtaken(clash);
        }
        return switch (sheet.write(stored.document(), clash.mine())) {
            case Sheet.Mistaken(var mistakes) -> new Mistaken(mistakes);
            case Sheet.Written(var document) ->
                store(stored, document, clash.mine(), version < stored.version(), reason, by);
        };
    }

    /// Puts back what a document was.
    public Outcome restore(StoredDocument stored, Document before, String reason, Viewer.SignedIn by) {
        var again = Document.read(
                stored.path(), withState(before, stored.document()).bytes());
        return store(stored, again, Sheet.of(stored.kind()).read(again), false, reason, by);
    }

    /// Whether it is public and how long is not what one restores: that is decided on its own page.
    private static Document withState(Document before, Document now) {
        var document = before;
        for (var key : List.of("published", "publie_le", "retire_le")) {
            var value = now.frontMatter().get(key);
            var change = value.isPresent() ? document.set(key, value.get()) : document.remove(key);
            document = change instanceof Change.Changed(var changed) ? changed : document;
        }
        return document;
    }

    private Outcome store(
            StoredDocument stored, Document document, Typed typed, boolean merged, String reason, Viewer.SignedIn by) {
        if (Arrays.equals(document.bytes(), stored.document().bytes())) {
            copies.drop(stored.id(), by.id());
            return new Saved(merged);
        }
        var open = stored.opensAs(document, clock.instant());
        if (open && !keys.mayPublish(stored, by)) {
            copies.keep(stored.id(), by.id(), stored.version(), typed, true, clock.instant());
            return new Proposed();
        }
        var verdict = open ? publications.examine(stored, document) : Verdict.NOTHING;
        if (!verdict.admits(reason)) {
            return new Withheld(verdict);
        }
        if (movesOff(stored, document, by)) {
            return new Mistaken(List.of(new Mistake("serie", say("saving.mistake.series"))));
        }
        return transactions.execute(status -> {
            var outcome = edits.change(stored.path(), stored.version(), by.id(), _ -> new Change.Changed(document));
            return switch (outcome) {
                case Edits.Saved _ -> {
                    copies.drop(stored.id(), by.id());
                    log.add(verdict.told(act(stored, document, by), reason));
                    yield new Saved(merged);
                }
                case Edits.Declined(var finding) -> new Mistaken(List.of(new Mistake("titre", finding.message())));
                case Edits.Overtaken _, Edits.Absent _ -> new Overtaken(new Clash(typed, List.of()));
            };
        });
    }

    /// Into a series that is not theirs, or out of any.
    private static boolean movesOff(StoredDocument stored, Document document, Viewer by) {
        var now = document.frontMatter().text("serie").orElse("");
        var before = stored.document().frontMatter().text("serie").orElse("");
        return !now.equals(before) && !(now.isEmpty() ? by.administers() : by.writesFor(now));
    }

    /// Which fields, not what they say: the document keeps that, version after version.
    private static AuditAct act(StoredDocument stored, Document document, Viewer.SignedIn by) {
        var sheet = Sheet.of(stored.kind());
        var act = AuditAct.by(by.id(), "document.saved", "document/" + stored.id());
        for (var item : sheet.differing(sheet.read(stored.document()), sheet.read(document))) {
            act = act.on(item.name(), null, null);
        }
        return act;
    }
}
