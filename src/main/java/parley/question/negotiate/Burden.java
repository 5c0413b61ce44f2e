package parley.question.negotiate;

import parley.space.diagram.Prices;

/**
 * What a package asks of a party.
 *
 * @param loss the weight lost
 * @param need how much the party has to be ready to lose before it gives up the demands that are
 *     unmet; {@link Prices#NEVER} where a red line is crossed or the package is impossible
 */
record Burden(int loss, int need) {
  /** {@return whether it is no more than a party is ready to lose} */
  boolean isWithin(int budget) {
    return loss <= budget && need <= budget;
  }
}
