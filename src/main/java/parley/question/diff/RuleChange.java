package parley.question.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.Word;

/**
 * A rule that two versions do not share.
 *
 * @param before the old rule; empty iff it was added
 * @param after the new rule; empty iff it was removed
 * @param words what the rule is: "red line", "demand x", "conclusion y"
 * @param aspects what changed, in words; empty for an added or removed rule
 */
public record RuleChange(
    Kind kind, Optional<Rule> before, Optional<Rule> after, String words, List<String> aspects) {
  static final String CLAIMS = "its claims";

  /** By kind, then by owner's file and line. */
  public static final Comparator<RuleChange> ORDER =
      Comparator.comparing(RuleChange::kind).thenComparing(RuleChange::place);

  public RuleChange {
    aspects = List.copyOf(aspects);
  }

  /** The kinds of change, in the order in which they are listed. */
  public enum Kind implements Word {
    ADDED,
    REMOVED,
    /** Another decision: its condition, kind, demand, dates, weight, cost or confidence. */
    CHANGED,
    /** The same decision under another name. */
    RENAMED,
    /** The same decision in other words. */
    REWORDED;
  }

  /** {@return the new rule, or the old one where it was removed} */
  public Rule rule() {
    return after.or(() -> before).orElseThrow();
  }

  /** {@return whether its name, the claims that it rests on, or nothing but words have changed} */
  boolean isReworded() {
    return kind == Kind.RENAMED || kind == Kind.REWORDED || aspects.contains(CLAIMS);
  }

  public RuleId id() {
    return rule().id();
  }

  public Place place() {
    return rule().place();
  }
}
