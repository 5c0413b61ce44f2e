package parley.model;

/**
 * Shared vocabulary: under the rule's condition the conclusion of this name holds.
 *
 * @param name what other rules match; several rules may conclude the same
 */
public record Conclusion(Rule rule, String name) {}
