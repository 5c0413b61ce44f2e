/** What two versions of a rule set decide differently. Depends on {@code parley.model} only. */
@NullMarked
package parley.model.difference;

import org.jspecify.annotations.NullMarked;
