package parley.scenario.yaml.syntax;

import parley.model.naming.Mention.Notation;

/**
 * How a text stands in a YAML file.
 *
 * @param from the index of its first character, behind a quote that begins it
 * @param to the index after its last character, before a quote that ends it
 */
public record WrittenScalar(int from, int to, Notation notation) {}
