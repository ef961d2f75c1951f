package fr.percolateur.history;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Moment;
import fr.percolateur.publication.Verdict;
import fr.percolateur.saving.Version;
import fr.percolateur.sheet.ChangedField;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
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
        var at = Dates.moment(version.at().atZone(Moment.PARIS).toLocalDateTime());
        return version.author() == null
                ? say("history.version.lede", at)
                : say("history.version.lede.by", at, version.author());
    }
}
