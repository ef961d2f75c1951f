package fr.percolateur.proofreading;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Severity;
import fr.percolateur.web.Page;
import java.util.List;

/// All findings of a document, with their mends.
///
/// @param mayMend whether who reads may change it: what is public, only who publishes
/// @param mayPublish whether the way leads on to the publication
/// @param passing the mark of the finding whose reason is missing; empty for none
/// @param reason what was typed for it
public record ProofreadingPage(
        Page page,
        StoredDocument document,
        List<Remark> remarks,
        boolean mayMend,
        boolean mayPublish,
        String passing,
        String reason,
        List<FieldError> mistakes,
        String done,
        Trouble trouble) {

    /// Why what was asked is not done.
    ///
    /// @param sentences what it would have made public
    public record Trouble(String title, List<String> sentences) {

        static final Trouble NONE = new Trouble("", List.of());
    }

    public String action() {
        return ProofreadingController.address(document);
    }

    public String writing() {
        return Shelf.writing(document);
    }

    public String publication() {
        return Shelf.address(document) + "/publication";
    }

    public long count(Severity severity) {
        return remarks.stream()
                .filter(remark -> !remark.ignored() && remark.finding().severity() == severity)
                .count();
    }

    public String summary() {
        return remarks.stream().allMatch(Remark::ignored)
                ? say("proofreading.clean")
                : say("proofreading.summary", count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTICE));
    }

    /// The id of its reason’s field.
    public static String field(Remark remark) {
        return "raison-" + remark.mark();
    }
}
