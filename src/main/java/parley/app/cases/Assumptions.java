package parley.app.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.context.WrongInput;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.question.robust.Confidences;

/** Reads how sure the user wants stances to be: {@code PARTY/RULE=0.7}. */
public final class Assumptions {
  private final List<Stance> stances;

  public Assumptions(RuleSet rules) {
    this.stances = rules.stances();
  }

  public Confidences of(List<String> words) {
    Map<RuleId, Double> assumed = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.lastIndexOf('=');
      if (sign < 0) {
        throw new WrongInput(
            "`" + word + "` gives no probability",
            "write it behind the rule, such as PARTY/RULE=0.7");
      }
      RuleId stance = stance(word.substring(0, sign));
      if (assumed.put(stance, probability(word.substring(sign + 1))) != null) {
        throw new WrongInput(
            "stance `" + stance + "` is given two probabilities", "leave out one --assume");
      }
    }
    return new Confidences(assumed);
  }

  private static double probability(String written) {
    if (!written.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?|\\.\\d{1,9}")) {
      throw new WrongInput("`" + written + "` is not a probability", "write a number from 0 to 1");
    }
    return Double.parseDouble(written);
  }

  /** {@code party.rule} means the same as {@code party/rule}. */
  private RuleId stance(String name) {
    for (Stance stance : stances) {
      RuleId id = stance.id();
      if (name.equals(id.toString()) || name.equals(id.owner() + "." + id.name())) {
        return id;
      }
    }
    for (Stance stance : stances) {
      if (name.equals(stance.id().name())) {
        throw new WrongInput(
            "stance `" + name + "` does not name its party", "write `" + stance.id() + "`");
      }
    }
    List<RuleId> known = stances.stream().map(Stance::id).toList();
    String asKnown = name.contains("/") ? name : name.replaceFirst("\\.", "/");
    throw RuleNames.unknown("stance", asKnown, known);
  }
}
