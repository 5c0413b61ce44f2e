/**
 * A YAML file as a bounded tree in which every node knows its place, and the reading of mappings
 * whose keys are known. Depends on {@code parley.model} and {@code parley.diagnostic}.
 */
@NullMarked
package parley.scenario.yaml;

import org.jspecify.annotations.NullMarked;
