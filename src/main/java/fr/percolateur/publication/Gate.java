package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Rule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a document must pass before everyone may read it: the checks of its text, and what other modules know.
final class Gate {

    /// What may stand in a draft for a while, and no visitor may meet: an image of which they are told nothing.
    private static final Set<String> NEVER_PUBLIC = Set.of(Code.HERO_NO_ALT.id());

    private final Proofreading proofreading;
    private final List<PublishCheck> checks;

    Gate(Proofreading proofreading, List<PublishCheck> checks) {
        this.proofreading = proofreading;
        this.checks = checks;
    }

    /// @param stored its state as it is
    /// @param document what it would say
    /// @param start when it would be public
    Verdict examine(StoredDocument stored, Document document, Instant start) {
        var asPublished = stored.saying(document);
        return new Verdict(Stream.concat(
                        proofreading.open(stored, document).stream()
                                .map(finding -> obstacle(finding, Shelf.address(stored))),
                        checks.stream().flatMap(check -> check.of(asPublished, start).stream()))
                .sorted(Comparator.comparing(Obstacle::severity))
                .toList());
    }

    private static Obstacle obstacle(Finding finding, String address) {
        var severity = NEVER_PUBLIC.contains(finding.rule()) ? Severity.ERROR : finding.severity();
        var mend = Rule.find(finding.rule()).map(Rule::mend).orElse("");
        return new Obstacle(
                severity,
                finding.rule(),
                finding.message(),
                mend,
                address + "/relecture",
                say("publication.to-proofreading"));
    }
}
