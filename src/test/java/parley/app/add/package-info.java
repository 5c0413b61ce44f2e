/** Tests of {@code parley add}. */
@NullMarked
package parley.app.add;

import org.jspecify.annotations.NullMarked;
