/** {@code parley diagnose}: the command, and its answer as a document. */
@NullMarked
package parley.app.diagnose;

import org.jspecify.annotations.NullMarked;
