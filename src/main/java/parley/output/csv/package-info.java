/** Prints the rows of a document as comma-separated values. */
@NullMarked
package parley.output.csv;

import org.jspecify.annotations.NullMarked;
