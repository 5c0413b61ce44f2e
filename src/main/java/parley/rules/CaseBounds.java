package parley.rules;

import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.StatementKind;
import parley.rules.syntax.Alternatives;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.RuleSyntax;

/**
 * Bounds all rules of a case together: each file within its own bounds may still be one of many.
 */
final class CaseBounds {
  /** Drools keeps each alternative of a rule on its own; so many take it some tens of seconds. */
  static final long PATTERNS_MAX = 100_000;

  /** Each is a fact that rules may match, and a set of packages. */
  static final int CONCLUSIONS_MAX = 5_000;

  private CaseBounds() {}

  /** {@return whether the case is within bounds; if not, the rule that exceeds them is reported} */
  static boolean check(List<RuleFile> files, Problems problems) {
    long patterns = 0;
    int conclusions = 0;
    for (RuleFile file : files) {
      for (RuleSyntax rule : file.rules()) {
        patterns += Alternatives.patterns(rule.when());
        conclusions += isConclusion(rule) ? 1 : 0;
        if (conclusions > CONCLUSIONS_MAX) {
          problems.error(
              Code.NOT_ALLOWED,
              rule.name().place(),
              "the rules of a case have at most 5,000 that `conclude`",
              "join those of one name by `||` inside `Terms( … )`");
          return false;
        }
        if (patterns > PATTERNS_MAX) {
          problems.error(
              Code.NOT_ALLOWED,
              rule.name().place(),
              "the rules of a case have at most 100,000 conditions, once the alternatives of `or`"
                  + " are multiplied out",
              "use `||` inside `Terms( … )`, or let other rules `conclude` parts of it");
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isConclusion(RuleSyntax rule) {
    return rule.then().kind().value() == StatementKind.CONCLUSION;
  }
}
