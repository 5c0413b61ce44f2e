/**
 * Weaknesses of a case that no reader of one file can see; depends on {@code parley.model} and
 * {@code parley.diagnostic} only.
 */
@NullMarked
package parley.question.check;

import org.jspecify.annotations.NullMarked;
