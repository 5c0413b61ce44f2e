/** Tests of the search for weaknesses. */
@NullMarked
package parley.question.weakness;

import org.jspecify.annotations.NullMarked;
