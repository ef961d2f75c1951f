package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.editor.ItemView.SectionView;
import fr.percolateur.editor.SheetView.Proof;
import fr.percolateur.proofreading.Remark;
import fr.percolateur.saving.Presence;
import fr.percolateur.saving.Version;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.Typed;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A document on the desk.
///
/// @param state of the document, for those who write it
/// @param saved when and by whom it was last saved, null for never here
/// @param presences who else is there
/// @param copy what this one typed last time and did not save; null for nothing
/// @param proposals what others hand in
/// @param permission what a save does
/// @param folder that the site shows as it is, so that its files are the source; empty where there is none
public record EditorPage(
        Page page,
        StoredDocument document,
        StoredDocument.State state,
        SheetView form,
        List<Remark> remarks,
        Filling filling,
        @Nullable Version saved,
        List<Presence> presences,
        @Nullable WorkingCopy copy,
        List<WorkingCopy> proposals,
        Permission permission,
        Told told,
        String folder) {

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

    public boolean isSeries() {
        return document.kind() == Kind.SERIES;
    }

    /// Where an event of the series begins.
    public String newEvent() {
        return Shelf.EVENTS.address() + "nouveau?serie=" + document.slug();
    }

    /// Where it becomes the beginning of the next edition.
    public String copyAddress() {
        return Shelf.address(document) + "/copie";
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

    public String savedLine() {
        if (saved == null) {
            return say("editor.saved.never");
        }
        return saved.author() == null
                ? say("editor.saved", moment(saved.at()), saved.number())
                : say("editor.saved.by", moment(saved.at()), saved.number(), saved.author());
    }

    public String offer() {
        if (copy == null) {
            return "";
        }
        var declined = copy.declined();
        return declined == null
                ? say("editor.copy", moment(copy.typedAt()))
                : say(
                        "editor.declined",
                        Objects.requireNonNullElse(declined.name(), say("saving.nobody")),
                        moment(declined.at()),
                        declined.word());
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

    public String declining(WorkingCopy proposal) {
        return DeclinePage.address(document, proposal);
    }

    public String proposalAddress(WorkingCopy proposal) {
        return action() + "?proposition=" + proposal.author();
    }

    public Proof proof() {
        return new Proof(form, Typed.NOTHING, permission);
    }

    /// The file as it is, for one whose header can not be read.
    public String source() {
        return new String(document.document().bytes(), StandardCharsets.UTF_8);
    }

    static String kept(Instant at) {
        return say("editor.kept", Dates.hour(at.atZone(Moment.PARIS).toLocalTime()));
    }

    static String moment(Instant at) {
        return Dates.moment(at.atZone(Moment.PARIS).toLocalDateTime());
    }
}
