package parley.rules.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Terms;
import parley.rules.emission.DroolsNames;

/** Makes the facts that rules match: a package's terms, one field an issue, and conclusions. */
final class Facts {
  private static final String CONCLUSION_NAME = DroolsNames.field("name");

  private final FactType type;
  private final FactType conclusionType;
  private final Map<String, Object> conclusions = new HashMap<>();
  private final List<Setter> setters = new ArrayList<>();

  private record Setter(String issue, FactField field, Map<String, Object> values) {}

  Facts(Agenda agenda, FactType type, FactType conclusionType) {
    this.type = type;
    this.conclusionType = conclusionType;
    for (Issue issue : agenda.issues()) {
      setters.add(
          new Setter(issue.id(), type.getField(DroolsNames.field(issue.id())), values(issue)));
      if (issue.isNumeric()) {
        FactField whole = type.getField(DroolsNames.whole(issue.id()));
        setters.add(new Setter(issue.id(), whole, wholeNumbers(issue)));
      }
      if (issue.isOrdered()) {
        FactField place = type.getField(DroolsNames.place(issue.id()));
        setters.add(new Setter(issue.id(), place, places(issue)));
      }
    }
  }

  /** {@return the types that rules match, as DRL} */
  static String declarations(Agenda agenda) {
    StringBuilder drl = new StringBuilder("package " + DroolsNames.FACTS + "\n");
    drl.append("declare Terms\n");
    for (Issue issue : agenda.issues()) {
      drl.append("  ")
          .append(DroolsNames.field(issue.id()))
          .append(" : ")
          .append(fieldType(issue))
          .append('\n');
      if (issue.isNumeric()) {
        drl.append("  ").append(DroolsNames.whole(issue.id()));
        drl.append(" : java.math.BigInteger\n");
      }
      if (issue.isOrdered()) {
        drl.append("  ").append(DroolsNames.place(issue.id())).append(" : long\n");
      }
    }
    return drl.append("end\ndeclare Conclusion\n  ")
        .append(CONCLUSION_NAME)
        .append(" : String\nend\n")
        .toString();
  }

  private static String fieldType(Issue issue) {
    if (!issue.isNumeric()) {
      return "String";
    }
    return issue.hasWholeValues() ? "long" : "double";
  }

  private static Map<String, Object> values(Issue issue) {
    boolean whole = issue.hasWholeValues();
    Map<String, Object> values = new HashMap<>();
    for (Option option : issue.options()) {
      values.put(option.id(), value(issue, option, whole));
    }
    return values;
  }

  /** The values in the smallest decimals that one of them has. */
  private static Map<String, Object> wholeNumbers(Issue issue) {
    int decimals = issue.decimals();
    Map<String, Object> values = new HashMap<>();
    for (Option option : issue.options()) {
      values.put(option.id(), issue.decimal(option).movePointRight(decimals).toBigIntegerExact());
    }
    return values;
  }

  private static Map<String, Object> places(Issue issue) {
    Map<String, Object> places = new HashMap<>();
    for (String option : issue.optionIds()) {
      places.put(option, (long) places.size());
    }
    return places;
  }

  static Object value(Issue issue, Option option) {
    return value(issue, option, issue.isNumeric() && issue.hasWholeValues());
  }

  private static Object value(Issue issue, Option option, boolean whole) {
    if (!issue.isNumeric()) {
      return option.id();
    }
    double value = option.value().orElseThrow();
    if (whole) {
      return (long) value;
    }
    return value;
  }

  Object terms(Terms terms) {
    Object fact = instance(type);
    for (Setter setter : setters) {
      String option =
          terms
              .option(setter.issue)
              .orElseThrow(
                  () -> new IllegalArgumentException("terms are silent on " + setter.issue));
      Object value = setter.values.get(option);
      if (value == null) {
        throw new IllegalArgumentException(setter.issue + " has no option " + option);
      }
      setter.field.set(fact, value);
    }
    return fact;
  }

  /** {@return the fact for a conclusion, always the same} */
  Object conclusion(String name) {
    return conclusions.computeIfAbsent(
        name,
        n -> {
          Object fact = instance(conclusionType);
          conclusionType.set(fact, CONCLUSION_NAME, n);
          return fact;
        });
  }

  private static Object instance(FactType type) {
    try {
      return type.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no instance of " + type.getName(), e);
    }
  }
}
