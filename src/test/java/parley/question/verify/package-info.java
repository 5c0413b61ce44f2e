/** Tests of the comparison of the two readings. */
@NullMarked
package parley.question.verify;

import org.jspecify.annotations.NullMarked;
