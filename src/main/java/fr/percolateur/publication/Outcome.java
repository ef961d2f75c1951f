package fr.percolateur.publication;

import fr.percolateur.document.Finding;

/// What became of an act.
public sealed interface Outcome {

    /// @param act which: `published`, `scheduled`, `withdrawn`, `postponed`, `moved`, `cancelled`, `maintained`
    record Done(String act) implements Outcome {}

    /// Nothing was changed: errors are to be mended first.
    record Barred(Verdict verdict) implements Outcome {}

    /// Nothing was changed: warnings are passed with a reason only.
    record Unreasoned(Verdict verdict) implements Outcome {}

    /// Nothing was changed: someone saved the document since the page was opened.
    record Overtaken() implements Outcome {}

    /// Nothing was changed: the document cannot say it; the finding tells why.
    record Declined(Finding finding) implements Outcome {}
}
