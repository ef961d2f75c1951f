package fr.percolateur.gallery;

import java.util.List;

/// What a module names images by that stands in no document: portraits, for one. Declared as a bean, so that no file is
/// taken away which a page still shows.
@FunctionalInterface
public interface MediaUses {

    /// @param path as documents name it: `/uploads/2027/phare.jpg`
    List<Use> of(String path);
}
