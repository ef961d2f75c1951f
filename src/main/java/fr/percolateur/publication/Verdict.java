package fr.percolateur.publication;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.document.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What speaks against publishing a document, the gravest first.
public record Verdict(List<Obstacle> obstacles) {

    public static final Verdict NOTHING = new Verdict(List.of());

    /// What was not said before: the same sentence twice is new the second time.
    Verdict beyond(Verdict before) {
        var known = before.obstacles.stream().map(Verdict::words).collect(Collectors.toCollection(ArrayList::new));
        return new Verdict(obstacles.stream()
                .filter(obstacle -> !known.remove(words(obstacle)))
                .toList());
    }

    private static String words(Obstacle obstacle) {
        return obstacle.rule() + "\n" + obstacle.sentence();
    }

    /// Whether it may be public with this reason.
    public boolean admits(String reason) {
        return !isBarred()
                && (!asksForReason()
                        || reason.length() >= Publications.SHORTEST_REASON
                                && reason.length() <= Publications.LONGEST_REASON);
    }

    /// The act, with what was passed and why.
    public AuditAct told(AuditAct act, String reason) {
        return asksForReason() ? act.on("passed", null, rules()).on("reason", null, reason) : act;
    }

    private String rules() {
        return warnings().stream().map(Obstacle::rule).distinct().sorted().collect(Collectors.joining(" "));
    }

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
