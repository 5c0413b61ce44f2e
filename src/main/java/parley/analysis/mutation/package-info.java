/**
 * Rules mistaken on purpose, and which of them decide as the sound ones do. Depends on {@code
 * parley.model} and other packages of {@code parley.analysis}.
 */
@NullMarked
package parley.analysis.mutation;

import org.jspecify.annotations.NullMarked;
