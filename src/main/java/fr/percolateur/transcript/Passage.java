package fr.percolateur.transcript;

import org.jspecify.annotations.Nullable;

/// A paragraph of a transcript.
///
/// @param second of the recording at which it begins; null where the text does not tell
/// @param speaker who says it; empty where nothing tells
public record Passage(@Nullable Integer second, String speaker, String text) {

    /// As an address names it: `t-754`; empty without a moment.
    public String anchor() {
        return second == null ? "" : "t-" + second;
    }

    /// « 12:34 », as players show it; empty without a moment.
    public String time() {
        return second == null ? "" : Timing.clock(second);
    }
}
