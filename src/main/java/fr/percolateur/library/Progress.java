package fr.percolateur.library;

/// Told how far a long piece of work has come.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (_, _) -> {};

    void reached(int done, int total);
}
