/**
 * The expectations of a scenario: their form, and the names in them. Depends on {@code
 * parley.scenario.yaml}, {@code parley.model} and {@code parley.diagnostic}.
 */
@NullMarked
package parley.scenario.expect;

import org.jspecify.annotations.NullMarked;
