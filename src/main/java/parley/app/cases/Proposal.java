package parley.app.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Terms;

/**
 * A package, with all that its verdict depends on.
 *
 * @param stated the terms that are settled; elsewhere the status quo stands
 * @param open the issues left open, none of them stated
 * @param off rules switched off
 * @param parties who must agree
 */
public record Proposal(
    String id,
    String title,
    Terms stated,
    List<String> open,
    LoadedCase rules,
    LocalDate asOf,
    Set<RuleId> off,
    List<String> parties) {
  public Proposal {
    open = List.copyOf(open);
    off = Set.copyOf(new LinkedHashSet<>(off));
    parties = List.copyOf(parties);
  }

  /** {@return the same on another day} */
  public Proposal on(LocalDate day) {
    return new Proposal(id, title, stated, open, rules, day, off, parties);
  }

  /** {@return the same with other terms put over it, which settle what they are about} */
  public Proposal with(Terms terms) {
    List<String> left = open.stream().filter(i -> terms.option(i).isEmpty()).toList();
    return new Proposal(id, title, stated.with(terms), left, rules, asOf, off, parties);
  }
}
