package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.publication.Verdict;
import fr.percolateur.web.Page;
import java.util.List;

/// One save: what it changed, and a way back to it.
///
/// @param changes by field, without those that stayed
/// @param withheld the warnings that going back to it would make public
/// @param reason what was typed as the reason to do so
public record VersionPage(
        Page page,
        StoredDocument document,
        Version version,
        List<ChangedField> changes,
        Verdict withheld,
        String reason,
        List<FieldError> mistakes) {

    /// @param spans word by word
    public record ChangedField(String label, List<Words> spans) {}

    /// @param kind `kept`, `added` or `removed`
    public record Words(String kind, String text) {}

    public String back() {
        return Shelf.writing(document) + "/versions";
    }

    public String action() {
        return back() + "/" + version.number() + "/retablissement";
    }

    public boolean isCurrent() {
        return version.number() == document.version();
    }

    public boolean isFirst() {
        return version.number() == 1;
    }

    public String lede() {
        var at = EditorPage.moment(version.at());
        return version.author() == null
                ? say("editor.version.lede", at)
                : say("editor.version.lede.by", at, version.author());
    }
}
