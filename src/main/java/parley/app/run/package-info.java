/** {@code parley run}: the command, and its answer as a document. */
@NullMarked
package parley.app.run;

import org.jspecify.annotations.NullMarked;
