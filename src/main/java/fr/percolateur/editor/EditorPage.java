package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.editor.ItemView.SectionView;
import fr.percolateur.editor.SheetView.Proof;
import fr.percolateur.proofreading.Remark;
import fr.percolateur.publication.Verdict;
import fr.percolateur.sheet.Typed;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document on the desk.
///
/// @param state of the document, for those who write it
/// @param withheld what kept a save from being made public
/// @param reason what was typed as the reason to save in spite of warnings
/// @param saved when and by whom it was last saved, null for never here
/// @param presences who else is there
/// @param copy what this one typed last time and did not save; null for nothing
/// @param proposals what others hand in
/// @param mayPublish whether a save changes what is public
/// @param proposer whose proposal is in the form; null where it is one’s own text
/// @param folder that the site shows as it is, so that its files are the source; empty where there is none
/// @param done what was done just now, in a sentence
public record EditorPage(
        Page page,
        StoredDocument document,
        StoredDocument.State state,
        SheetView form,
        List<Remark> remarks,
        Verdict withheld,
        String reason,
        @Nullable Version saved,
        List<Presence> presences,
        @Nullable WorkingCopy copy,
        List<WorkingCopy> proposals,
        boolean open,
        boolean mayPublish,
        String done,
        int version,
        @Nullable UUID proposer,
        String folder) {

    /// Whether what was asked could not be done.
    public Tone doneTone() {
        return Stream.of("irretabli", "devance", "incorrige").anyMatch(word -> done.equals(say("editor.done." + word)))
                ? Tone.WARNING
                : Tone.DONE;
    }

    public String action() {
        return Shelf.writing(document);
    }

    public boolean isWritable() {
        return document.document().legible() && folder.isEmpty();
    }

    /// Why it can not be written here.
    public String bar() {
        return folder.isEmpty()
                ? say("editor.illegible.text", document.path())
                : say("editor.followed.text", folder, document.path());
    }

    public String barTitle() {
        return say(folder.isEmpty() ? "editor.illegible.title" : "editor.followed.title");
    }

    public boolean isEvent() {
        return document.kind() == Kind.EVENT;
    }

    /// Where it becomes the beginning of the next edition.
    public String copyAddress() {
        return Shelf.address(document) + "/copie";
    }

    /// Where it is shown to someone without an account.
    public String sharing() {
        return Shelf.of(document.kind()).address() + document.slug() + "/partage";
    }

    public List<SectionView> sections() {
        return form.sections();
    }

    public List<FieldError> errors() {
        return form.errors();
    }

    public List<Remark> elsewhere() {
        return form.elsewhere();
    }

    public String stateWord() {
        return say("editor.state." + state.name().toLowerCase(java.util.Locale.ROOT));
    }

    public Tone tone() {
        return switch (state) {
            case DRAFT -> Tone.RING;
            case SCHEDULED -> Tone.HALF;
            case PUBLIC -> Tone.DONE;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }

    public String savedLine() {
        if (saved == null) {
            return say("editor.saved.never");
        }
        return saved.author() == null
                ? say("editor.saved", moment(saved.at()), saved.number())
                : say("editor.saved.by", moment(saved.at()), saved.number(), saved.author());
    }

    public String offer() {
        return copy == null ? "" : say("editor.copy", moment(copy.typedAt()));
    }

    public static String presence(Presence presence) {
        return say(
                "editor.presence",
                presence.name(),
                Dates.hour(presence.since().atZone(Moment.PARIS).toLocalTime()));
    }

    public String proposal(WorkingCopy proposal) {
        return say("editor.proposal", proposal.name(), moment(proposal.typedAt()));
    }

    public String proposalAddress(WorkingCopy proposal) {
        return action() + "?proposition=" + proposal.author();
    }

    /// What a save does, where that is not plain.
    public String consequence() {
        if (!open) {
            return "";
        }
        return say(mayPublish ? "editor.consequence.public" : "editor.consequence.proposal");
    }

    public String saveLabel() {
        return say(open ? (mayPublish ? "editor.save.public" : "editor.save.proposal") : "editor.save");
    }

    public Proof proof() {
        return new Proof(form, action(), Typed.NOTHING);
    }

    /// The file as it is, for one whose header can not be read.
    public String source() {
        return new String(document.document().bytes(), StandardCharsets.UTF_8);
    }

    static String kept(Instant at) {
        return say("editor.kept", Dates.hour(at.atZone(Moment.PARIS).toLocalTime()));
    }

    public static String moment(Instant at) {
        var local = at.atZone(Moment.PARIS);
        return say("editor.moment", Dates.day(local.toLocalDate()), Dates.hour(local.toLocalTime()));
    }
}
