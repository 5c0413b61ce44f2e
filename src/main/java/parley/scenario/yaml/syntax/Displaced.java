package parley.scenario.yaml.syntax;

/**
 * A line that is indented too far, too little, or nobody knows how far.
 *
 * @param last of what lies under it
 * @param indent how far it should be indented
 */
record Displaced(int line, int last, int indent) {}
