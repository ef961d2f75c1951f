package fr.percolateur.history;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Moment;
import fr.percolateur.saving.Version;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
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
        return version.author() == null ? say("history.versions.nobody") : version.author();
    }

    public String at(Version version) {
        return Dates.moment(version.at().atZone(Moment.PARIS).toLocalDateTime());
    }
}
