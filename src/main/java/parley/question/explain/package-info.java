/**
 * Why a rule applies to a package or does not, down to single comparisons; a reading of conditions,
 * not of Drools. Depends on {@code parley.model} and its other parts only.
 */
@NullMarked
package parley.question.explain;

import org.jspecify.annotations.NullMarked;
