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
    Place at = finding.place();
    return finding.code() == code
        && at.file().equals(place.file())
        && at.line() >= firstLine
        && at.line() <= lastLine;
  }
}
