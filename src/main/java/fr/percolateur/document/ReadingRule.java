package fr.percolateur.document;

import fr.percolateur.wording.Wording;
import java.util.Arrays;
import java.util.Locale;

/// What reading a document can find fault with.
public enum ReadingRule {
    NOT_UTF8(Severity.ERROR, true),
    NO_FRONT_MATTER(Severity.ERROR, true),
    FRONT_MATTER_UNCLOSED(Severity.ERROR, true),
    FRONT_MATTER_UNREADABLE(Severity.ERROR, true),
    TOO_DEEP(Severity.ERROR, true),
    ALIAS_BOMB(Severity.ERROR, true),
    DUPLICATE_KEY(Severity.ERROR, true),
    ABSURD_DATE(Severity.ERROR, true),
    UNREADABLE_DATE(Severity.WARNING, false),
    CONTROL_CHARACTER(Severity.WARNING, false);

    private final Severity severity;
    private final boolean withholds;

    ReadingRule(Severity severity, boolean withholds) {
        this.severity = severity;
        this.withholds = withholds;
    }

    /// As findings bear it, such as `duplicate-key`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /// Why it matters, in French.
    public String why() {
        return Wording.say("document." + code() + ".why");
    }

    /// A finding with the sentence that bears the code of the rule.
    Finding finding(String path, Place place, String excerpt, Object... values) {
        return finding(path, place, severity, code(), excerpt, values);
    }

    /// A finding with another of the sentences of the rule, and as grave as is said here.
    Finding finding(String path, Place place, Severity gravity, String words, String excerpt, Object... values) {
        return new Finding(path, place, code(), gravity, Wording.say("document." + words, values), excerpt, null);
    }

    /// Whether a document with such a finding is a draft, since what it means to say is not certain. What is a mere
    /// warning is understood.
    static boolean withholds(Finding finding) {
        return finding.severity() == Severity.ERROR
                && Arrays.stream(values())
                        .anyMatch(rule -> rule.withholds && rule.code().equals(finding.rule()));
    }

    /// Whether the header of a document with such a finding reads otherwise than it was meant: more than a value that
    /// cannot be.
    static boolean confuses(Finding finding) {
        return withholds(finding) && !finding.rule().equals(ABSURD_DATE.code());
    }

    /// Whether nothing is known of the header of a document with such a finding.
    static boolean hidesHeader(Finding finding) {
        return confuses(finding) && !finding.rule().equals(DUPLICATE_KEY.code());
    }
}
