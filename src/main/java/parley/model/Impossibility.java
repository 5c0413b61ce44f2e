package parley.model;

/**
 * Terms that cannot stand together, whoever sits at the table: under the rule's condition a package
 * is impossible.
 */
public record Impossibility(Rule rule) {}
