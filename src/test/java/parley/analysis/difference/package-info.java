/** Tests of the comparison of two versions of a rule set. */
@NullMarked
package parley.analysis.difference;

import org.jspecify.annotations.NullMarked;
