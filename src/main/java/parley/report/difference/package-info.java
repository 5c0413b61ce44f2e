/**
 * What two versions of a rule set decide differently, as text, markdown, JSON and annotations.
 * Depends on {@code parley.model} and the other packages of {@code parley.report}.
 */
@NullMarked
package parley.report.difference;

import org.jspecify.annotations.NullMarked;
