package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;
import static java.util.Objects.requireNonNull;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocument.State;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Where a document stands, what keeps it from being public, and what one may do.
///
/// @param told who is told once it is public
/// @param registered who has a place or hopes for one
/// @param done what was just done; empty for nothing
/// @param trouble why nothing was done; empty for no reason
public record PublicationPage(
        Page page,
        StoredDocument document,
        State state,
        Verdict verdict,
        List<String> told,
        int registered,
        PublicationForm form,
        List<FieldError> mistakes,
        String done,
        String trouble) {

    public String action() {
        return Shelf.address(document) + "/publication";
    }

    /// Where each finding stands with its mend.
    public String proofreading() {
        return Shelf.address(document) + "/relecture";
    }

    /// Where it is shown to someone without an account.
    public String sharing() {
        return Shelf.address(document) + "/partage";
    }

    /// « 2 erreurs à corriger, 1 avertissement. »
    public String summary() {
        return verdict.obstacles().isEmpty()
                ? say(isPublic() ? "publication.clean.public" : "publication.clean")
                : say(
                        "publication.summary",
                        verdict.errors().size(),
                        verdict.warnings().size(),
                        verdict.notices().size());
    }

    public static Tone tone(Obstacle obstacle) {
        return switch (obstacle.severity()) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTICE -> Tone.PLAIN;
        };
    }

    public static String title(Obstacle obstacle) {
        return say("publication.severity." + obstacle.severity().name().toLowerCase(Locale.ROOT));
    }

    public boolean isPublic() {
        return state == State.PUBLIC;
    }

    /// Whether errors keep it from being public. Of what is so already they keep nobody from saying until when.
    public boolean isBarred() {
        return !isPublic() && verdict.isBarred();
    }

    public boolean asksForReason() {
        return !isPublic() && verdict.asksForReason();
    }

    public boolean isScheduled() {
        return state == State.SCHEDULED;
    }

    public boolean isEvent() {
        return document.kind() == Kind.EVENT;
    }

    /// `maintenu`, `reporte` or `annule`.
    public String fate() {
        return document.document().frontMatter().text("statut").orElse("maintenu");
    }

    /// What its state means for those who would read it.
    public String meaning() {
        return switch (state) {
            case DRAFT -> say("publication.meaning.draft");
            case SCHEDULED -> say("publication.meaning.scheduled", at(requireNonNull(document.publishAt())));
            case PUBLIC ->
                document.withdrawAt() == null
                        ? say("publication.meaning.public")
                        : say("publication.meaning.public-until", at(document.withdrawAt()));
            case WITHDRAWN -> say("publication.meaning.withdrawn");
        };
    }

    /// What it means to take the page away.
    public String withdrawal() {
        return isEvent() ? say("publication.withdraw.text", registered) : say("publication.withdraw.text.other");
    }

    static String at(Instant instant) {
        var there = instant.atZone(Moment.PARIS);
        return say("publication.moment", Dates.longDay(there.toLocalDate()), Dates.hour(there.toLocalTime()));
    }

    public String button() {
        return say(isPublic() || isScheduled() ? "publication.save" : "publication.publish");
    }
}
