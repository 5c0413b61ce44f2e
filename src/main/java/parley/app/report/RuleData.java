package parley.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.language.PhraseBook;
import parley.app.language.StanceProse;
import parley.diagnostic.Acceptance;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Because.Text;
import parley.model.Conclusion;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.output.json.JsonObject;

/**
 * The rules of a case for the page: conclusions first, each after those that it rests on, then what
 * rules packages out.
 */
final class RuleData {
  private final RuleSet rules;
  private final Register register;
  private final ConditionData conditions;
  private final StanceProse prose;
  private final List<Acceptance> accepted;

  RuleData(RuleSet rules, Register register, List<Acceptance> accepted) {
    this.accepted = List.copyOf(accepted);
    this.rules = rules;
    this.register = register;
    this.conditions = new ConditionData(rules.agenda());
    this.prose = new StanceProse(PhraseBook.of(rules.agenda().language()), rules);
  }

  List<JsonObject> all() {
    List<JsonObject> all = new ArrayList<>();
    for (Conclusion conclusion : rules.conclusions()) {
      all.add(
          JsonObject.with("kind", "conclusion")
              .and("concludes", conclusion.name())
              .and(rule(conclusion.rule())));
    }
    for (Impossibility impossibility : rules.impossibilities()) {
      all.add(JsonObject.with("kind", "impossible").and(rule(impossibility.rule())));
    }
    for (Stance stance : rules.stances()) {
      all.add(stance(stance).and(rule(stance.rule())));
    }
    return all;
  }

  private JsonObject stance(Stance stance) {
    JsonObject fields =
        JsonObject.with("kind", stance.kind().id())
            .andPresent("demand", stance.demandName())
            .and("words", prose.alone(stance))
            .and("weight", stance.weight())
            .and("weightWords", stance.exactWeight().toString());
    return fields
        .andPresent("cost", stance.cost().map(Fraction::doubleValue))
        .andPresent("costWords", stance.cost().map(Fraction::toString));
  }

  private JsonObject rule(Rule rule) {
    List<Claim> claims = register.claims();
    return JsonObject.with("owner", rule.owner())
        .and("name", rule.name())
        .and("confidence", rule.confidence())
        .andPresent(
            "confidenceWords",
            Optional.of(rule.exactConfidence().toString()).filter(w -> !w.equals("1")))
        .andPresent("from", rule.inForce().from())
        .andPresent("until", rule.inForce().until())
        .and("file", rule.place().file())
        .and("line", rule.place().line())
        .andPresent("accepted", accepted(rule.place()))
        .and("because", because(rule.because()))
        .and("claims", Citations.supporting(rule, register).stream().map(claims::indexOf).toList())
        .and("when", conditions.of(rule.condition()));
  }

  /** {@return what its author accepts about the rule at a place, as {@code @accept} writes it} */
  private Optional<String> accepted(Place rule) {
    String text =
        accepted.stream()
            .filter(a -> a.isOf(rule))
            .map(a -> a.subject() + ": " + a.reason())
            .collect(Collectors.joining(" "));
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /** Words as they are, and an issue's place where the package's term is put in. */
  private List<Object> because(Because because) {
    List<Object> parts = new ArrayList<>();
    for (Because.Part part : because.parts()) {
      if (part instanceof Text text) {
        parts.add(text.text());
      } else if (part instanceof Chosen chosen) {
        parts.add(rules.agenda().issueIds().indexOf(chosen.issue()));
      }
    }
    return parts;
  }
}
