package parley.model.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Rule;
import parley.model.RuleSet;

/**
 * Which rules rest on which claims.
 *
 * @param claims every claim of the register, with the rules that rest on it
 * @param rules every rule, with the claims on which it rests; shared conclusions first
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
        rules.rules().stream().map(r -> new RuleSupport(r, supporting(r, register))).toList();
    Map<String, List<Rule>> resting = new HashMap<>();
    for (RuleSupport support : supports) {
      for (Claim claim : support.claims()) {
        resting.computeIfAbsent(claim.id(), c -> new ArrayList<>()).add(support.rule());
      }
    }
    List<ClaimUse> uses =
        register.claims().stream()
            .map(c -> new ClaimUse(c, resting.getOrDefault(c.id(), List.of())))
            .toList();
    return new Citations(rules, register, uses, supports);
  }

  /**
   * {@return the claims on which a rule rests: of those that it cites what is said of its own party
   * and is not context, in the order cited; all of them for a shared conclusion}
   */
  public static List<Claim> supporting(Rule rule, Register register) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (String cited : rule.claims()) {
      for (Claim claim : register.cited(cited)) {
        if (rule.owner().equals(Rule.COMMON) || isStanceOf(rule.owner(), claim)) {
          claims.putIfAbsent(claim.id(), claim);
        }
      }
    }
    return List.copyOf(claims.values());
  }

  private static boolean isStanceOf(String party, Claim claim) {
    return !claim.isContext() && claim.parties().contains(party);
  }
}
