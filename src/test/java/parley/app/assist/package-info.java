/** Tests of {@code parley add}. */
@NullMarked
package parley.app.assist;

import org.jspecify.annotations.NullMarked;
