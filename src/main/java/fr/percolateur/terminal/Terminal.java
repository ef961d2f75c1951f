package fr.percolateur.terminal;

/// Whether a person watches.
public final class Terminal {

    private Terminal() {}

    public static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// See https://no-color.org.
    public static boolean showsColours() {
        var refused = System.getenv("NO_COLOR");
        return isWatched() && (refused == null || refused.isEmpty());
    }
}
