/** {@code parley positions}: the command, and its answer as a document. */
@NullMarked
package parley.app.positions;

import org.jspecify.annotations.NullMarked;
