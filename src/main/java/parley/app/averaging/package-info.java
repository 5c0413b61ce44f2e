/** {@code parley compare-averaging}: the command, and its answer as a document. */
@NullMarked
package parley.app.averaging;

import org.jspecify.annotations.NullMarked;
