package parley.question.diff;

/**
 * A package that somebody has proposed, silent on an issue whose status quo has changed, and
 * decided otherwise for it.
 *
 * @param scenario which proposes it
 * @param id the package's
 */
public record ProposalChange(String scenario, String id, String party, VerdictMove move) {}
