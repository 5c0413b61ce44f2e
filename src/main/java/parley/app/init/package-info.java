/** {@code parley init}: a new case. */
@NullMarked
package parley.app.init;

import org.jspecify.annotations.NullMarked;
