package parley.question.robust;

import parley.model.RuleId;

/**
 * What hangs on one stance.
 *
 * @param confidence that it is held
 * @param partyIfHeld the probability that its party accepts if it is surely held
 * @param partyIfNot the same if it is surely not held
 * @param dealIfHeld the probability of a deal if it is surely held
 * @param dealIfNot the same if it is surely not held
 */
public record Swing(
    RuleId stance,
    double confidence,
    double partyIfHeld,
    double partyIfNot,
    double dealIfHeld,
    double dealIfNot) {
  /** {@return how far the probability of a deal moves} */
  public double deal() {
    return Math.abs(dealIfHeld - dealIfNot);
  }

  /** {@return how far the probability moves that its party accepts} */
  public double party() {
    return Math.abs(partyIfHeld - partyIfNot);
  }
}
