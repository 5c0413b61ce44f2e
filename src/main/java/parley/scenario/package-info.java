/**
 * Agenda, register and scenarios: from YAML to the model, every mistake reported with its place.
 * Takes texts with a name to show, and never opens a file. Depends on {@code parley.model} and
 * {@code parley.diagnostic}.
 */
@NullMarked
package parley.scenario;

import org.jspecify.annotations.NullMarked;
