package fr.percolateur.cli;

/// Whether a person watches.
final class Terminal {

    private Terminal() {}

    static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// See https://no-color.org.
    static boolean showsColours() {
        var refused = System.getenv("NO_COLOR");
        return isWatched() && (refused == null || refused.isEmpty());
    }
}
