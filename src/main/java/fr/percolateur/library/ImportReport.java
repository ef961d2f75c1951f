package fr.percolateur.library;

import fr.percolateur.document.Finding;
import java.util.List;

/// What an import found and did.
///
/// @param documents in the folder; of these `drafts` are on no public page
/// @param withdrawn documents that were there and whose file is gone, when the folder is the whole truth
/// @param media images and files newly stored
/// @param renamed documents whose address changed; the old one leads to the new
/// @param findings of the documents that were added or changed, in the order of their paths
public record ImportReport(
        int documents,
        int drafts,
        int added,
        int changed,
        int unchanged,
        int withdrawn,
        int media,
        List<Renaming> renamed,
        List<Finding> findings) {

    /// @param from and `to` are paths of files
    public record Renaming(String from, String to) {}

    public boolean changedNothing() {
        return added + changed + withdrawn + media == 0 && renamed.isEmpty();
    }
}
