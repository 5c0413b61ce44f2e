package parley.question.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * A rule with what it states.
 *
 * @param projected its condition on the packages that both versions have
 * @param words "red line", "demand x", "conclusion y", "impossible"
 * @param weight 1 where it has none
 * @param cost 0 where it has none
 */
record Stated(Rule rule, Condition projected, String words, Fraction weight, Fraction cost) {
  /** {@return every rule by its id, in the set's order} */
  static Map<RuleId, Stated> of(RuleSet rules, Agenda shared) {
    Map<RuleId, Condition> projected = new LinkedHashMap<>();
    Projection.of(rules, shared).rules().forEach(r -> projected.put(r.id(), r.condition()));
    Map<RuleId, Stated> all = new LinkedHashMap<>();
    for (Conclusion conclusion : rules.conclusions()) {
      RuleId id = conclusion.rule().id();
      String words = "conclusion " + conclusion.name();
      all.put(
          id,
          new Stated(
              conclusion.rule(), condition(projected, id), words, Fraction.ONE, Fraction.ZERO));
    }
    for (Impossibility impossibility : rules.impossibilities()) {
      RuleId id = impossibility.rule().id();
      all.put(
          id,
          new Stated(
              impossibility.rule(),
              condition(projected, id),
              "impossible",
              Fraction.ONE,
              Fraction.ZERO));
    }
    for (Stance stance : rules.stances()) {
      String words = stance.kind().words() + stance.demandName().map(n -> " " + n).orElse("");
      Condition condition = condition(projected, stance.id());
      all.put(
          stance.id(),
          new Stated(stance.rule(), condition, words, stance.exactWeight(), stance.exactCost()));
    }
    return all;
  }

  private static Condition condition(Map<RuleId, Condition> conditions, RuleId id) {
    return Optional.ofNullable(conditions.get(id)).orElseThrow();
  }

  RuleId id() {
    return rule.id();
  }

  /** {@return what it decides, but for its condition and name} */
  List<Object> decision() {
    return List.of(words, weight, cost, rule.exactConfidence(), rule.inForce());
  }

  /** {@return in what the other decides otherwise, but for the condition} */
  List<String> otherwiseDecided(Stated other) {
    List<String> aspects = new ArrayList<>();
    differ("", words, other.words, aspects);
    differ("in force ", words(rule.inForce()), words(other.rule.inForce()), aspects);
    differ("weight ", "" + weight, "" + other.weight, aspects);
    differ("cost ", "" + cost, "" + other.cost, aspects);
    differ("confidence ", "" + rule.exactConfidence(), "" + other.rule.exactConfidence(), aspects);
    return aspects;
  }

  /** {@return in what the other is worded otherwise, but for the condition} */
  List<String> otherwiseWorded(Stated other) {
    List<String> aspects = new ArrayList<>();
    if (!rule.because().equals(other.rule.because())) {
      aspects.add("its reason");
    }
    if (!rule.claims().equals(other.rule.claims())) {
      aspects.add(RuleChange.CLAIMS);
    }
    return aspects;
  }

  private static void differ(String what, String was, String is, List<String> aspects) {
    if (!was.equals(is)) {
      aspects.add(what + was + " -> " + is);
    }
  }

  private static String words(Period period) {
    Optional<String> from = period.from().map(d -> "from " + d);
    Optional<String> until = period.until().map(d -> "until " + d);
    if (from.isPresent() && until.isPresent()) {
      return from.get() + " " + until.get();
    }
    return from.or(() -> until).orElse("always");
  }
}
