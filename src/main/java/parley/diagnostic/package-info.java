/** A problem with its place, as a value, and how it reads; depends on {@code parley.model} only. */
@NullMarked
package parley.diagnostic;

import org.jspecify.annotations.NullMarked;
