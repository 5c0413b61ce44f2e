/** What a change would change: before, after and the difference, as values. */
@NullMarked
package parley.question.whatif;

import org.jspecify.annotations.NullMarked;
