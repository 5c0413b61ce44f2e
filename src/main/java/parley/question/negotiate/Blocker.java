package parley.question.negotiate;

/**
 * What kept a party from accepting in the last round of runs that failed.
 *
 * @param share of those runs
 */
public record Blocker(Obstacle obstacle, double share) {}
