package fr.percolateur.backup;

/// Told how much of the work is done.
@FunctionalInterface
public interface Advance {

    void reached(int percent, int hundred);
}
