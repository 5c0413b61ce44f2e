/** Tests of the comparison of the two readings. */
@NullMarked
package parley.analysis.verify;

import org.jspecify.annotations.NullMarked;
