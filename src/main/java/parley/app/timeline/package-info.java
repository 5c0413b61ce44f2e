/** {@code parley timeline}: the command, and its answer as a document. */
@NullMarked
package parley.app.timeline;

import org.jspecify.annotations.NullMarked;
