/**
 * Rules mistaken on purpose, and whether tests notice. Depends on {@code parley.model} and its
 * verdicts.
 */
@NullMarked
package parley.question.mutation;

import org.jspecify.annotations.NullMarked;
