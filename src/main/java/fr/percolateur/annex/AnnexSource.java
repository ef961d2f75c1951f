package fr.percolateur.annex;

import java.util.Optional;

/// Knows what stands around some pages. Implemented as a bean by the module whose part of the site it is, which finds
/// out by itself who reads: no controller has to say it.
public interface AnnexSource {

    /// Empty for a page that stands in the site like any other.
    ///
    /// @param address the path of the page
    Optional<Annex> around(String address);
}
