package fr.percolateur.cache;

/// What changes when anything public changes. Each module that stores what is shown implements it as a bean; while all
/// versions stay the same, a page that was rendered is served again without being built.
public interface Freshness {

    /// Cheap to ask at every request.
    String version();
}
