/**
 * YAML as a bounded tree in which every node knows its place, and the reading of mappings whose
 * keys are known. The only package that imports the YAML library; depends on {@code parley.model}
 * and {@code parley.diagnostic}.
 */
@NullMarked
package parley.scenario.yaml;

import org.jspecify.annotations.NullMarked;
