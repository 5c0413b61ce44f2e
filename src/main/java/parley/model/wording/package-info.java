/**
 * Conditions and stances in words a person would say; depends on {@code parley.model} only.
 *
 * <p>{@code ClauseReader} carries negations down to single statements, {@code Clauses} shortens,
 * {@code Phrases} says each statement, {@code Prose} joins them, and {@code StanceWording} makes
 * the sentence of a stance.
 */
@NullMarked
package parley.model.wording;

import org.jspecify.annotations.NullMarked;
