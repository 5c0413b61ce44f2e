/** Tests of coverage as values. */
@NullMarked
package parley.question.coverage;

import org.jspecify.annotations.NullMarked;
