package fr.percolateur.proofreading;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.rules.Rule;
import java.util.Locale;

/// A finding as a page tells it.
///
/// @param mark names it in forms
/// @param mendable whether its mend can be applied by a click
/// @param ignored whether someone passed it
public record Remark(Finding finding, String mark, boolean mendable, boolean ignored) {

    public boolean isError() {
        return finding.severity() == Severity.ERROR;
    }

    public Tone tone() {
        return switch (finding.severity()) {
            case ERROR -> Tone.ERROR;
            case WARNING -> ignored ? Tone.PLAIN : Tone.WARNING;
            case NOTICE -> Tone.PLAIN;
        };
    }

    /// « Avertissement, ligne 12 »
    public String title() {
        var word = ignored ? "ignored" : finding.severity().name().toLowerCase(Locale.ROOT);
        return say("proofreading." + word, finding.place().line());
    }

    public String why() {
        return Rule.find(finding.rule()).map(Rule::why).orElse("");
    }

    public String mend() {
        return finding.suggestion() == null
                ? Rule.find(finding.rule()).map(Rule::mend).orElse("")
                : "";
    }
}
