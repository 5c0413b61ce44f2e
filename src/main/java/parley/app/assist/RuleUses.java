package parley.app.assist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.LoadedScenario;
import parley.model.Condition;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.question.coverage.PartCoverage;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.Share;
import parley.scenario.ScenarioPackage;

/**
 * How many packages of the scenarios each rule applies to, and what tests show of it where that is
 * known. Packages that leave issues open are left aside.
 */
public final class RuleUses {
  private static final int PACKAGES_MAX = 500;

  private RuleUses() {}

  /**
   * What is told above a rule.
   *
   * @param from the index where the rule begins
   * @param to the index behind its name
   */
  public record RuleUse(int from, int to, String text) {}

  /** {@return one for each rule of a file that can be read; none while the rules have errors} */
  public static List<RuleUse> of(CursorPlace at, LocalDate today) {
    Optional<RuleSet> rules = at.review().scenarios().isEmpty() ? Optional.empty() : at.rules();
    if (rules.isEmpty() || !at.isRuleFile()) {
      return List.of();
    }
    Map<RuleId, Rule> byId = new HashMap<>();
    rules.get().rules().forEach(r -> byId.put(r.id(), r));
    List<Proposed> packages = packages(at, rules.get(), today);
    List<RuleUse> uses = new ArrayList<>();
    for (RuleParts.RulePart part : RuleParts.of(at.name(), at.text()).rules()) {
      Rule rule = byId.get(new RuleId(part.owner(), part.name()));
      if (rule != null) {
        String tested = at.review().tested(rule.id()).map(RuleUses::words).orElse("");
        uses.add(new RuleUse(part.from(), part.nameTo(), words(rule, packages) + tested));
      }
    }
    return uses;
  }

  /** A complete package with the conclusions that hold on it, and the day of its scenario. */
  private record Proposed(Terms terms, java.util.Set<String> conclusions, LocalDate day) {
    boolean isTouchedBy(Rule rule) {
      Condition condition = rule.condition();
      return rule.inForce().contains(day) && condition.holds(terms, conclusions);
    }
  }

  private static List<Proposed> packages(CursorPlace at, RuleSet rules, LocalDate today) {
    List<Proposed> all = new ArrayList<>();
    for (LoadedScenario loaded : at.review().scenarios()) {
      LocalDate day = loaded.scenario().asOf().orElse(today);
      RuleSet inForce = rules.inForce(day);
      for (ScenarioPackage one : loaded.scenario().packages()) {
        if (one.open().isEmpty() && all.size() < PACKAGES_MAX) {
          Terms terms = one.settled(rules.agenda());
          all.add(new Proposed(terms, inForce.conclusionsOn(terms), day));
        }
      }
    }
    return all;
  }

  private static String words(RuleCoverage tested) {
    Share parts =
        Share.of(
            tested.parts().stream().filter(p -> !p.isImpossible()).toList(),
            PartCoverage::isCovered);
    return switch (tested.fires()) {
      case REACHED ->
          parts.total() == 0
              ? "; tested"
              : "; tests cover %d of %d conditions".formatted(parts.covered(), parts.total());
      case MISSED -> "; no test sees it apply";
      case IMPOSSIBLE, UNKNOWN -> "";
    };
  }

  private static String words(Rule rule, List<Proposed> packages) {
    long touched = packages.stream().filter(p -> p.isTouchedBy(rule)).count();
    String all = packages.size() == 1 ? "1 package" : packages.size() + " packages";
    return "applies to " + touched + " of " + all;
  }
}
