package parley.question.negotiate;

import java.util.Optional;

/**
 * Why a party refuses a package to the last.
 *
 * @param rule the name of the red line crossed or of the demand unmet; empty: the party aspires to
 *     more satisfaction, or is silent
 * @param silent whether no stance of it is known
 */
public record Obstacle(String party, Optional<String> rule, boolean silent) {}
