@NullMarked
package parley.output.csv;

import org.jspecify.annotations.NullMarked;
