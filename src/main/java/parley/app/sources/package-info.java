/** {@code parley sources}: the command, and its answer as a document. */
@NullMarked
package parley.app.sources;

import org.jspecify.annotations.NullMarked;
