/** What two versions of a rule set decide differently. Depends on {@code parley.model} only. */
@NullMarked
package parley.question.diff;

import org.jspecify.annotations.NullMarked;
