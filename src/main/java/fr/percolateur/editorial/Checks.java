package fr.percolateur.editorial;

import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.ReadingRule;
import fr.percolateur.facts.FactChecks;
import fr.percolateur.form.FormChecks;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Folder;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The checks that every document goes through.
///
/// Findings come in the order of the documents, then of the lines, what reading the file met among them. The time it
/// takes grows with the length of the documents and not faster.
public final class Checks {

    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    public static Checks standard() {
        return new Checks(Stream.concat(FactChecks.all().stream(), FormChecks.all().stream())
                .toList());
    }

    /// Checks documents that stand in one folder, also against each other.
    public List<Finding> check(List<Document> folder) {
        var manuscripts = folder.parallelStream().map(Manuscript::new).toList();
        var together = new Folder(manuscripts);
        return manuscripts.parallelStream()
                .flatMap(manuscript -> findings(manuscript, together).stream())
                .toList();
    }

    /// Documents that stand beside one that is being written.
    public Shelf beside(List<Document> folder) {
        return new Shelf(this, folder);
    }

    List<Finding> findings(Manuscript manuscript, Folder folder) {
        var document = manuscript.document();
        var margin = new Margin(document.path(), document.findings());
        checks.forEach(check -> check.read(manuscript, margin));
        checks.forEach(check -> check.compare(manuscript, folder, margin));
        return margin.findings();
    }

    /// Checks a document by itself: what only a folder shows (a double, a dead link inside the site) is not looked for.
    public List<Finding> check(Document one) {
        return check(List.of(one));
    }

    /// Every rule: those of reading a file, then those of what it says.
    public List<Rule> rules() {
        return Stream.concat(
                        Arrays.stream(ReadingRule.values()).map(Rule::of),
                        Arrays.stream(Code.values()).map(Rule::of))
                .toList();
    }
}
