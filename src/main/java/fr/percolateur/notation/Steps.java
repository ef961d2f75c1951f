package fr.percolateur.notation;

/// Steps left for reading ahead in vain; when they run out, what would need them is text. So a text costs what it is
/// long, however hostile it is.
public final class Steps {

    private long left;

    /// @param length of the text that is read
    public Steps(int length) {
        this.left = 100L * length + 20_000;
    }

    /// @return whether any are left
    public boolean spend(long count) {
        left -= count;
        return left > 0;
    }

    /// Looks ahead for a string; what was read in vain counts.
    ///
    /// @return its place, or -1
    public int find(String text, String needle, int from) {
        if (left <= 0) {
            return -1;
        }
        var at = text.indexOf(needle, from);
        if (at < 0) {
            spend((text.length() - from) / 8);
        }
        return at;
    }
}
