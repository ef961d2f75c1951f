package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A sentence of someone who spoke.
///
/// @param event id of its document
/// @param about function and organisation; empty for neither
/// @param email empty once nobody is written to any more
/// @param sentence as it is attributed to them
/// @param source where it is from, in words
/// @param signed the words they agreed to; null while they did not
/// @param word what they wrote to whoever asked; empty for nothing
/// @param version counts what organisers changed and the person answered
public record Quotation(
        long id,
        long event,
        String name,
        String about,
        String email,
        String sentence,
        String source,
        @Nullable String signed,
        State state,
        String word,
        int version,
        @Nullable Instant askedAt,
        @Nullable Instant remindedAt,
        int reminders,
        @Nullable Instant answeredAt) {

    public enum State {
        /// Written, and sent to nobody.
        DRAFT,
        ASKED,
        /// Public.
        SIGNED,
        REFUSED,
        /// Was signed, and was taken back.
        WITHDRAWN;

        /// As tables, keys of sentences and pages write it.
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Those they agreed to, or else those that are attributed to them.
    public String words() {
        return signed == null ? sentence : signed;
    }

    /// Whether they agreed to other words than ours.
    public boolean isMended() {
        return signed != null && !signed.equals(sentence);
    }

    /// « Le courrier se lit debout. », in its quotation marks.
    public String line() {
        return say("quotations.line", FrenchLine.set(words()));
    }

    /// « Inès Caron, cheffe de projet, Agence des Marées ».
    public String author() {
        return about.isEmpty() ? name : name + ", " + about;
    }

    /// What it says and whose it is, in a line.
    public String label() {
        return say("quotations.label", words(), name);
    }

    /// Its place on the pages that show it.
    public String anchor() {
        return anchor(id);
    }

    public static String anchor(long id) {
        return "citation-" + id;
    }

    public String stateWord() {
        return say("quotations.state." + (isMended() ? "mended" : state.column()));
    }

    public Tone tone() {
        return switch (state) {
            case DRAFT -> Tone.PLAIN;
            case ASKED -> Tone.RING;
            case SIGNED -> Tone.DONE;
            case REFUSED, WITHDRAWN -> Tone.ERROR;
        };
    }
}
