package parley.model.claim;

import java.util.List;
import parley.model.Rule;
import parley.model.RuleSet;

/**
 * Which rules rest on which claims.
 *
 * @param claims every claim of the register, with the rules that cite it
 * @param rules every rule, with the claims that it cites; shared conclusions first
 */
public record Citations(
    RuleSet ruleSet, Register register, List<ClaimUse> claims, List<RuleSupport> rules) {
  public Citations {
    claims = List.copyOf(claims);
    rules = List.copyOf(rules);
  }

  /**
   * A claim and what rests on it.
   *
   * @param rules may be empty
   */
  public record ClaimUse(Claim claim, List<Rule> rules) {
    public ClaimUse {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A rule and what it rests on.
   *
   * @param claims may be empty
   */
  public record RuleSupport(Rule rule, List<Claim> claims) {
    public RuleSupport {
      claims = List.copyOf(claims);
    }
  }

  /** Finds all citations of all rules, whatever their dates. */
  public static Citations of(RuleSet rules, Register register) {
    List<RuleSupport> supports =
        rules.rules().stream().map(r -> new RuleSupport(r, cited(r, register))).toList();
    List<ClaimUse> uses =
        register.claims().stream().map(c -> new ClaimUse(c, resting(c, supports))).toList();
    return new Citations(rules, register, uses, supports);
  }

  private static List<Claim> cited(Rule rule, Register register) {
    return rule.claims().stream().flatMap(c -> register.cited(c).stream()).distinct().toList();
  }

  private static List<Rule> resting(Claim claim, List<RuleSupport> supports) {
    return supports.stream()
        .filter(s -> s.claims().contains(claim))
        .map(RuleSupport::rule)
        .toList();
  }
}
