/**
 * Expectations of scenarios, and what became of them. Depends on {@code parley.model} and its
 * verdicts.
 */
@NullMarked
package parley.question.expectation;

import org.jspecify.annotations.NullMarked;
