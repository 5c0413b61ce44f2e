/** {@code parley add}: one thing more in a case, everything else as it stands. */
@NullMarked
package parley.app.add;

import org.jspecify.annotations.NullMarked;
