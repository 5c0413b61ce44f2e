/**
 * What of a case's rules decides nothing, or everything: over all packages, on each day on which
 * something changes.
 */
@NullMarked
package parley.question.weakness;

import org.jspecify.annotations.NullMarked;
