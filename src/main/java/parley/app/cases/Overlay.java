package parley.app.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Conclusion;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/**
 * What is assumed of a case's rules, put over them.
 *
 * @param off rules left out, as if they were not written
 * @param weights how much some demands and preferences matter, instead of what their rules say
 * @param claims what no rule cites any more
 */
public record Overlay(Set<RuleId> off, Map<RuleId, Fraction> weights, Set<Claim> claims) {
  static final Overlay NONE = new Overlay(Set.of(), Map.of(), Set.of());

  public Overlay {
    off = Set.copyOf(off);
    weights = Map.copyOf(weights);
    claims = Set.copyOf(claims);
  }

  /** {@return the same, with these claims left out} */
  Overlay uncited(Set<Claim> others) {
    return new Overlay(off, weights, others);
  }

  RuleSet over(RuleSet rules, Register register) {
    if (off.isEmpty() && weights.isEmpty() && claims.isEmpty()) {
      return rules;
    }
    List<Stance> stances =
        rules.stances().stream()
            .map(this::weighed)
            .map(s -> s.with(citing(s.rule(), register)))
            .toList();
    List<Conclusion> conclusions =
        rules.conclusions().stream()
            .map(c -> new Conclusion(citing(c.rule(), register), c.name()))
            .toList();
    List<Impossibility> impossibilities =
        rules.impossibilities().stream()
            .map(i -> new Impossibility(citing(i.rule(), register)))
            .toList();
    return new RuleSet(rules.agenda(), stances, conclusions, impossibilities).without(off);
  }

  /** {@return the rule without the citations that are left out} */
  private Rule citing(Rule rule, Register register) {
    return claims.isEmpty() ? rule : rule.citing(cited(rule.claims(), register));
  }

  /** {@return citations without what is left out} */
  List<String> cited(List<String> citations, Register register) {
    return claims.isEmpty()
        ? citations
        : citations.stream().flatMap(c -> cited(c, register)).distinct().toList();
  }

  /** {@return the citation; the claims left of it if only some of a paragraph's are left out} */
  private Stream<String> cited(String citation, Register register) {
    List<Claim> meant = register.cited(citation);
    return meant.stream().noneMatch(claims::contains)
        ? Stream.of(citation)
        : meant.stream().filter(c -> !claims.contains(c)).map(Claim::id);
  }

  Set<RuleId> off(Set<RuleId> more) {
    Set<RuleId> all = new LinkedHashSet<>(off);
    all.addAll(more);
    return all;
  }

  private Stance weighed(Stance stance) {
    Fraction weight = weights.getOrDefault(stance.id(), stance.exactWeight());
    return stance.counts() ? stance.weighing(weight) : stance;
  }
}
