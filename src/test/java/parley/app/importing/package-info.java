/** Tests of {@code parley import}. */
@NullMarked
package parley.app.importing;

import org.jspecify.annotations.NullMarked;
