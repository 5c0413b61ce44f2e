package parley.question.robust;

/**
 * What one party does with a package, in probabilities that sum to 1.
 *
 * @param accepts that it accepts
 * @param holdsOut that it holds out
 * @param rejects that it rejects
 */
public record PartyOdds(String party, double accepts, double holdsOut, double rejects) {}
