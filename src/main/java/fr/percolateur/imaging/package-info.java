/// Pictures: read from bytes that may be hostile, set upright, in sRGB, made narrower and lighter, written anew.
///
/// Promises that a picture is measured before it is read, that what is written holds pixels and nothing else (no place,
/// no camera, no hidden file), and that WebP gives way to JPEG where its library does not load. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
