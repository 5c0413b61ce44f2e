/** {@code parley stability}: the command, and its answer as a document. */
@NullMarked
package parley.app.stability;

import org.jspecify.annotations.NullMarked;
