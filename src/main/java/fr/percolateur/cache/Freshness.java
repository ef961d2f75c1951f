package fr.percolateur.cache;

/// What changes when anything public changes. The module that stores content implements it as a bean; while the version
/// stays the same, a page that was rendered is served again without being built.
public interface Freshness {

    /// Cheap to ask at every request.
    String version();
}
