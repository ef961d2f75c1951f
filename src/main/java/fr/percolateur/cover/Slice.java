package fr.percolateur.cover;

/// A part of the time bar.
public record Slice(Use use, int minutes) {

    public enum Use {
        LISTENING,
        EXCHANGE,
        PAUSE
    }
}
