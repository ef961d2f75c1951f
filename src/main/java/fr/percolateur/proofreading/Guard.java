package fr.percolateur.proofreading;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Document;
import java.util.List;

/// Stands before what everyone reads: asked before a mend is written into a document. Implemented as a bean by whoever
/// knows what may be public.
public interface Guard {

    /// @param mended what the document would say
    /// @return what would newly be wrong in public, a sentence each; empty where it may be saved
    List<String> against(StoredDocument stored, Document mended);
}
