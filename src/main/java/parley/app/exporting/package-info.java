/** {@code parley export}: a case for other programs. */
@NullMarked
package parley.app.exporting;

import org.jspecify.annotations.NullMarked;
