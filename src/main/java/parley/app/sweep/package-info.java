/** {@code parley sweep}: many runs of one question, one table. */
@NullMarked
package parley.app.sweep;

import org.jspecify.annotations.NullMarked;
