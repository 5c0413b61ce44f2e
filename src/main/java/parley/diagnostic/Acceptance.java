package parley.diagnostic;

import java.util.Optional;
import java.util.regex.Pattern;
import parley.model.Place;

/**
 * An author's word that a finding about a rule is meant so.
 *
 * @param rule the name of the rule in which it is said
 * @param about the other rule, or the part of the condition, of which the finding must speak; empty
 *     where the author names none
 * @param place where it is said
 * @param firstLine of the rule in which it is said
 * @param lastLine of that rule
 */
public record Acceptance(
    String rule,
    Code code,
    Optional<String> about,
    String reason,
    Place place,
    int firstLine,
    int lastLine) {
  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");

  /** {@return whether a finding is of this code, lies in the same rule and speaks of the same} */
  public boolean covers(Diagnostic finding) {
    return finding.code() == code
        && isOf(finding.place())
        && about.map(a -> told(finding).contains('`' + a + '`')).orElse(true);
  }

  /** {@return what it should name, so that it accepts no other finding that comes in its place} */
  public Optional<String> unnamed(Diagnostic finding) {
    return about.isPresent() ? Optional.empty() : spokenOf(finding, rule);
  }

  /**
   * {@return the first thing that a finding's message speaks of, if an annotation may hold it}
   *
   * @param rule the one in which it is found, which tells nothing
   */
  public static Optional<String> spokenOf(Diagnostic finding, String rule) {
    return TICKED
        .matcher(finding.message())
        .results()
        .map(r -> r.group(1))
        .filter(a -> !a.equals(rule) && a.indexOf('"') < 0 && a.indexOf('\\') < 0)
        .findFirst();
  }

  private static String told(Diagnostic finding) {
    return finding.message() + "\n" + finding.help().orElse("");
  }

  /** {@return whether a place lies in the rule in which it is said} */
  public boolean isOf(Place at) {
    return at.file().equals(place.file()) && at.line() >= firstLine && at.line() <= lastLine;
  }

  /** {@return whether another one may accept the same findings: neither says which} */
  public boolean isLike(Acceptance other) {
    return code == other.code
        && about.isEmpty()
        && other.about.isEmpty()
        && firstLine == other.firstLine
        && place.file().equals(other.place.file());
  }

  /** {@return the code and what it is about, as {@code @accept} writes them} */
  public String subject() {
    return code.id() + about.map(a -> " `" + a + "`").orElse("");
  }
}
