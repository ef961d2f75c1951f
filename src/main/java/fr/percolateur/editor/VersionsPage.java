package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.web.Page;
import java.util.List;

/// All that a document was.
public record VersionsPage(Page page, StoredDocument document, List<Version> versions) {

    public String address(Version version) {
        return Shelf.writing(document) + "/versions/" + version.number();
    }

    public String back() {
        return Shelf.writing(document);
    }

    public boolean isCurrent(Version version) {
        return version.number() == document.version();
    }

    public String author(Version version) {
        return version.author() == null ? say("editor.versions.nobody") : version.author();
    }

    public String at(Version version) {
        return EditorPage.moment(version.at());
    }
}
