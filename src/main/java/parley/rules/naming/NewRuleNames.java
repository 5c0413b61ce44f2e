package parley.rules.naming;

import java.util.Optional;
import parley.rules.syntax.RuleFileParser;
import parley.rules.syntax.StatementParser;

/** Says of a name that no rule has yet whether one could. */
public final class NewRuleNames {
  private static final int LENGTH_MAX = 300;

  private NewRuleNames() {}

  /** {@return what a rule's name must be like; empty if this one is} */
  public static Optional<String> helpForRule(String name) {
    boolean isLegal =
        RuleFileParser.isRuleName(name) && isOneLine(name) && name.length() <= LENGTH_MAX;
    return isLegal
        ? Optional.empty()
        : Optional.of("a rule's name needs words, without `\"`, `\\` or line ends");
  }

  /** {@return what a demand's name must be like; empty if this one is} */
  public static Optional<String> helpForDemand(String name) {
    return StatementParser.isName(name) && !name.isBlank() && name.length() <= LENGTH_MAX
        ? Optional.empty()
        : Optional.of("a name has letters, digits, spaces, `_` and `-` only");
  }

  private static boolean isOneLine(String name) {
    return name.equals(name.strip()) && name.chars().noneMatch(Character::isISOControl);
  }
}
