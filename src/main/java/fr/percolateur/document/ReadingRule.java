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
    ABSURD_DATE(Severity.ERROR, false),
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
        return new Finding(path, place, code(), severity, Wording.say("document." + code(), values), excerpt, null);
    }

    /// Whether a document with such a finding is a draft, since what it means to say is not certain.
    static boolean withholds(Finding finding) {
        return Arrays.stream(values())
                .anyMatch(rule -> rule.withholds && rule.code().equals(finding.rule()));
    }

    /// Whether nothing is known of the header of a document with such a finding.
    static boolean hidesHeader(Finding finding) {
        return withholds(finding) && !finding.rule().equals(DUPLICATE_KEY.code());
    }
}
