package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;

/// Opens drafts of events for other modules, as the form of new documents does: with the model of their
/// series, or the structure of its last edition. They have no date yet.
public final class EventDrafts {

    private final Drafts drafts;
    private final Beginnings beginnings;

    EventDrafts(Drafts drafts, Beginnings beginnings) {
        this.drafts = drafts;
        this.beginnings = beginnings;
    }

    public sealed interface Outcome {}

    /// @param edition its number within the series; 0 where the series does not count
    public record Opened(StoredDocument draft, int edition) implements Outcome {}

    /// @param sentence why not, for whoever asked
    public record Refused(String sentence) implements Outcome {}

    /// Takes part in the transaction of the caller.
    ///
    /// @param series slug of a series that the viewer writes for
    /// @param text in Markdown, that goes before what the model brings
    public Outcome open(String title, String series, String text, Viewer.SignedIn by) {
        var followed = drafts.followedFolder();
        if (followed.isPresent()) {
            return new Refused(say("library.followed", followed.get()));
        }
        var form = new NewForm(Kind.EVENT, title, series, "", "", NewForm.STRUCTURE);
        var number = drafts.nextEdition(series).orElse(0);
        var edition = number == 0 ? Typed.NOTHING : Typed.NOTHING.with("edition", String.valueOf(number));
        return switch (form.over(beginnings.of(form), edition)) {
            case NewForm.Made(var document) ->
                new Opened(drafts.add(Kind.EVENT, Beginnings.finished(with(text, document)), by), number);
            case NewForm.Wrong(var mistakes) -> new Refused(mistakes.getFirst().message());
        };
    }

    private static Document with(String text, Document document) {
        return document.withBody("\n" + text.strip() + "\n" + document.body()) instanceof Change.Changed(var changed)
                ? changed
                : document;
    }
}
