package fr.percolateur.publication;

import fr.percolateur.document.Severity;
import java.util.List;

/// What speaks against publishing a document, the gravest first.
public record Verdict(List<Obstacle> obstacles) {

    public List<Obstacle> errors() {
        return of(Severity.ERROR);
    }

    public List<Obstacle> warnings() {
        return of(Severity.WARNING);
    }

    public List<Obstacle> notices() {
        return of(Severity.NOTICE);
    }

    public boolean isBarred() {
        return !errors().isEmpty();
    }

    public boolean asksForReason() {
        return !warnings().isEmpty();
    }

    private List<Obstacle> of(Severity severity) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.severity() == severity)
                .toList();
    }
}
