/**
 * What two versions of a rule set decide differently, as text, markdown, JSON and annotations.
 * Depends on {@code parley.model} and the other packages of {@code parley.app}.
 */
@NullMarked
package parley.app.diff;

import org.jspecify.annotations.NullMarked;
