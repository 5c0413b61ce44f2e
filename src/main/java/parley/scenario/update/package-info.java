/**
 * Changes values in a scenario's text, and leaves everything else in it as it stands. Depends on
 * {@code parley.scenario.yaml}, {@code parley.model} and {@code parley.diagnostic}.
 */
@NullMarked
package parley.scenario.update;

import org.jspecify.annotations.NullMarked;
