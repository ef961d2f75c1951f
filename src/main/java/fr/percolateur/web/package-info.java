/// What every page shares: layout, components, headers, errors, and the contribution points by which a module
/// shows something on the page of another.
///
/// Knows no feature.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"wording", "skin", "cover", "cache", "component", "annex", "imaging", "posting"})
package fr.percolateur.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
