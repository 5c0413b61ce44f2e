/** Tests of {@code parley stability}. */
@NullMarked
package parley.app.stability;

import org.jspecify.annotations.NullMarked;
