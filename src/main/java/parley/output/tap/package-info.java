/** Prints results as the Test Anything Protocol. */
@NullMarked
package parley.output.tap;

import org.jspecify.annotations.NullMarked;
