/// What proves that an address is someone’s: a code typed where a form was sent. Only hashes are kept: whoever reads
/// the tables can open nothing.
///
/// Knows what is proven by its number alone.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
