/** {@code parley robust}: the command, and its answer as a document. */
@NullMarked
package parley.app.robust;

import org.jspecify.annotations.NullMarked;
