/** Tests of {@code parley sweep}. */
@NullMarked
package parley.app.sweep;

import org.jspecify.annotations.NullMarked;
