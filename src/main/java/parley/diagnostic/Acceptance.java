package parley.diagnostic;

import parley.model.Place;

/**
 * An author's word that a finding about a rule is meant so.
 *
 * @param place where it is said
 * @param firstLine of the rule in which it is said
 * @param lastLine of that rule
 */
public record Acceptance(Code code, String reason, Place place, int firstLine, int lastLine) {
  /** {@return whether a finding is of this code and lies in the same rule} */
  public boolean covers(Diagnostic finding) {
    return finding.code() == code && isOf(finding.place());
  }

  /** {@return whether a place lies in the rule in which it is said} */
  public boolean isOf(Place at) {
    return at.file().equals(place.file()) && at.line() >= firstLine && at.line() <= lastLine;
  }
}
