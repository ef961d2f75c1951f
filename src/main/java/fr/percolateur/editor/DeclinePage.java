package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.ChangedField;
import fr.percolateur.web.Page;
import java.util.List;

/// A proposal that is about to go back to its author.
///
/// @param changes that it asks for
/// @param word for its author, as it was typed
public record DeclinePage(
        Page page,
        StoredDocument document,
        WorkingCopy proposal,
        List<ChangedField> changes,
        String word,
        List<FieldError> mistakes) {

    static String address(StoredDocument document, WorkingCopy proposal) {
        return Shelf.writing(document) + "/propositions/" + proposal.author() + "/refus";
    }

    public String action() {
        return address(document, proposal);
    }

    public String lede() {
        return say("editor.proposal", proposal.name(), EditorPage.moment(proposal.typedAt()));
    }

    public String reading() {
        return Shelf.writing(document) + "?proposition=" + proposal.author();
    }
}
