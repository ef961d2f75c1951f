package fr.percolateur.audit;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.wording.Wording;
import java.util.Locale;

/// What the log holds, in French. What nobody gave words is shown as it is kept.
public final class AuditWords {

    private AuditWords() {}

    /// « Demande refusée », of `registration.refused`.
    public static String act(String act) {
        return orItself("audit.act.", act);
    }

    public static String field(String field) {
        return orItself("audit.field.", field);
    }

    public static String value(String value) {
        return orItself("audit.value.", value);
    }

    /// « Inscription n° 42 », of `registration/42`.
    public static String subject(String subject) {
        var slash = subject.indexOf('/');
        var key = "audit.subject." + subject.substring(0, Math.max(0, slash));
        return slash > 0 && Wording.knows(key) ? say(key, subject.substring(slash + 1)) : subject;
    }

    /// « Inscriptions », of `registration`.
    public static String kind(String kind) {
        return orItself("audit.kind.", kind);
    }

    /// « maillon 12 : la ligne a été retirée ».
    public static String fault(AuditChain.Finding finding) {
        var fault = finding.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say("audit.fault." + fault, finding.position());
    }

    private static String orItself(String prefix, String word) {
        return Wording.knows(prefix + word) ? say(prefix + word) : word;
    }
}
