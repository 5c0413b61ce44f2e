/** {@code parley rename}: another name for something, in every file of a case. */
@NullMarked
package parley.app.rename;

import org.jspecify.annotations.NullMarked;
