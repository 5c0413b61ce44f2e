/** {@code parley negotiate}: the command, and its answer as a document. */
@NullMarked
package parley.app.negotiate;

import org.jspecify.annotations.NullMarked;
