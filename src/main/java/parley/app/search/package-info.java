/** {@code parley search}: the command, and its answer as a document. */
@NullMarked
package parley.app.search;

import org.jspecify.annotations.NullMarked;
