/** Tests of the comparison of two versions of a rule set. */
@NullMarked
package parley.question.diff;

import org.jspecify.annotations.NullMarked;
