/** Prints findings as code scanners exchange them. */
@NullMarked
package parley.output.sarif;

import org.jspecify.annotations.NullMarked;
