package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.EventRow.Status;
import fr.percolateur.component.Tone;
import java.util.Locale;

/// Where a document stands, for those who work on it: what is written in it and what the clock adds.
public enum Standing {
    DRAFT(Tone.RING, "brouillon"),
    /// Public from a moment on that is still to come.
    SCHEDULED(Tone.HALF, "programme"),
    PUBLISHED(Tone.DONE, "publie"),
    POSTPONED(Tone.WARNING, "reporte"),
    CANCELLED(Tone.ERROR, "annule"),
    PAST(Tone.PLAIN, "passe"),
    /// Public once, and no more.
    WITHDRAWN(Tone.PLAIN, "retire");

    private final Tone tone;
    private final String address;

    Standing(Tone tone, String address) {
        this.tone = tone;
        this.address = address;
    }

    /// The word of it in a query string.
    public String address() {
        return address;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether visitors can read it.
    boolean isPublic() {
        return switch (this) {
            case DRAFT, SCHEDULED, WITHDRAWN -> false;
            case PUBLISHED, POSTPONED, CANCELLED, PAST -> true;
        };
    }

    public Status badge() {
        return new Status(tone, say("desk.standing." + word()));
    }
}
