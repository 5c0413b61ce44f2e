package parley.app.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.importing.AdditiveModel.Matter;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Fraction;

/** Reads what the options of an issue are worth in a profile of GENIUS. */
record GeniusEvaluations(Problems problems) {
  /** Below this, the highest evaluation of an issue makes all of them 0. */
  private static final Fraction LEAST = Fraction.of(new BigDecimal("0.00001"));

  /** {@return by option of the domain, 0 to 1} */
  List<Fraction> of(XmlElement issue, Matter matter) {
    return matter.isRange() ? linear(issue, matter) : relative(issue, matter);
  }

  /** Each relative to the highest. */
  private List<Fraction> relative(XmlElement issue, Matter matter) {
    Map<String, Fraction> written = new LinkedHashMap<>();
    for (XmlElement item : issue.children("item")) {
      String value = item.attribute("value").map(String::strip).orElse("");
      if (!matter.options().contains(value)) {
        error(item, "the domain has no option `" + value + "` of issue `" + matter.name() + "`");
      }
      Optional<Fraction> evaluation = XmlElement.number(List.of(item), "evaluation");
      if (evaluation.isEmpty()) {
        error(item, "`evaluation` is missing, or is not a number");
      } else if (evaluation.get().signum() < 0) {
        error(item, "an evaluation below 0 cannot be said in rules");
      }
      written.put(value, evaluation.orElse(Fraction.ZERO));
    }
    Fraction highest = written.values().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
    List<Fraction> evaluations = new ArrayList<>();
    for (String option : matter.options()) {
      Fraction evaluation = written.get(option);
      if (evaluation == null) {
        error(issue, "option `" + option + "` of the domain is missing here");
      } else {
        evaluations.add(highest.compareTo(LEAST) < 0 ? Fraction.ZERO : evaluation.over(highest));
      }
    }
    return evaluations;
  }

  /** Offset and slope from the lower bound, cut to 0 and 1. */
  private List<Fraction> linear(XmlElement issue, Matter matter) {
    List<XmlElement> evaluators = issue.children("evaluator");
    Optional<Fraction> slope = XmlElement.number(evaluators, "slope");
    Optional<Fraction> offset = XmlElement.number(evaluators, "offset");
    if (slope.isEmpty() || offset.isEmpty()) {
      error(issue, "an issue of whole numbers needs an `evaluator` with `slope` and `offset`");
      return List.of();
    }
    List<Fraction> evaluations = new ArrayList<>();
    for (int step = 0; step < matter.options().size(); step++) {
      Fraction value = slope.get().times(Fraction.of(BigDecimal.valueOf(step))).plus(offset.get());
      evaluations.add(value.signum() < 0 ? Fraction.ZERO : atMostOne(value));
    }
    return evaluations;
  }

  private static Fraction atMostOne(Fraction value) {
    return value.compareTo(Fraction.ONE) > 0 ? Fraction.ONE : value;
  }

  private void error(XmlElement element, String message) {
    problems.error(Code.BAD_VALUE, element.place(), message);
  }
}
