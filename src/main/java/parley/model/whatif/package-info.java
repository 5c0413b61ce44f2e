/** What a change would change: before, after and the difference, as values. */
@NullMarked
package parley.model.whatif;

import org.jspecify.annotations.NullMarked;
