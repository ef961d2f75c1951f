package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.web.Page;
import java.util.ArrayList;
import java.util.List;

/// What is about to become of an event, with its consequences.
///
/// @param act `annulation`, `report` or `maintien`
/// @param registered who is told by mail
public record FatePage(
        Page page,
        StoredDocument document,
        String act,
        int registered,
        FateForm form,
        List<FieldError> mistakes,
        String trouble) {

    public String action() {
        return publication() + "/" + act;
    }

    public String publication() {
        return Shelf.address(document) + "/publication";
    }

    public String heading() {
        return say("publication." + act);
    }

    /// « Annuler et prévenir 83 personnes »
    public String button() {
        return say("publication." + act + ".button", registered);
    }

    public boolean isPostponement() {
        return act.equals("report");
    }

    /// What follows from it, a sentence each.
    public List<String> consequences() {
        var sentences = new ArrayList<String>();
        sentences.add(say("publication." + act + ".page"));
        sentences.add(say("publication.consequence.letters", registered));
        sentences.add(say("publication." + act + ".calendars"));
        sentences.add(say("publication." + act + ".places"));
        return sentences;
    }
}
