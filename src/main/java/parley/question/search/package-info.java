/**
 * What an analysis of all packages at once answers: pure values. Depends on {@code parley.model}
 * only.
 */
@NullMarked
package parley.question.search;

import org.jspecify.annotations.NullMarked;
