package fr.percolateur.content;

import fr.percolateur.document.Kind;
import fr.percolateur.web.Pages;

/// The page that visitors read of documents of one kind, for those who may see it before: what writes the page also
/// writes its preview. Implemented as a bean by the module whose page it is.
public interface PublicPage {

    Kind kind();

    /// @param document as it would be shown; it need not be stored
    Pages.Shown preview(Imported document);
}
