/** Tests of what is expected and of how it is compared. */
@NullMarked
package parley.question.expectation;

import org.jspecify.annotations.NullMarked;
