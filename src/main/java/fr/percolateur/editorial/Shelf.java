package fr.percolateur.editorial;

import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Folder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents that stand together, read once, so that one of them can be checked again and again while it is written.
public final class Shelf {

    private final Checks checks;
    private final Map<String, Manuscript> manuscripts = new LinkedHashMap<>();

    Shelf(Checks checks, List<Document> documents) {
        this.checks = checks;
        documents.parallelStream()
                .map(Manuscript::new)
                .toList()
                .forEach(manuscript -> manuscripts.put(manuscript.document().path(), manuscript));
    }

    /// What there is to say of a document beside the others, in the place of the one of its path. The others’ own
    /// findings are not told.
    public synchronized List<Finding> check(Document document) {
        var read = new Manuscript(document);
        var together = new LinkedHashMap<>(manuscripts);
        together.put(document.path(), read);
        return checks.findings(read, new Folder(List.copyOf(together.values())));
    }
}
