/** Tests of the search for weaknesses. */
@NullMarked
package parley.analysis.weakness;

import org.jspecify.annotations.NullMarked;
