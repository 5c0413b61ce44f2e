/** {@code parley import}: files of other programs, written anew as a case. */
@NullMarked
package parley.app.importing;

import org.jspecify.annotations.NullMarked;
