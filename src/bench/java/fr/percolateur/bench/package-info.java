/// Measures the program on real input. Run by `bin/bench`, never by the tests.
@NullMarked
package fr.percolateur.bench;

import org.jspecify.annotations.NullMarked;
