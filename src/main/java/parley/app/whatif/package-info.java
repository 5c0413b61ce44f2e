/** {@code parley what-if}: the command, and its answer as a document. */
@NullMarked
package parley.app.whatif;

import org.jspecify.annotations.NullMarked;
