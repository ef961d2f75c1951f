package fr.percolateur.cache;

/// What changes when anything public changes. Each module that stores what is shown implements it as a bean; while all
/// stay the same, a page that was rendered is served again without being built.
public interface Freshness {

    /// An expression of SQL without parameters, cheap to read at every request: a row by its key, no count of a table
    /// that grows. All are read in one statement.
    String expression();
}
