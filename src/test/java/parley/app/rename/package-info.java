/** Tests of {@code parley rename}. */
@NullMarked
package parley.app.rename;

import org.jspecify.annotations.NullMarked;
