package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Condition.Sum;
import parley.model.Issue;

/**
 * A condition as the page's own evaluator reads it: {@code true}, {@code false}, or a list of a
 * word and its parts. Issues and options stand as their places in the agenda.
 */
final class ConditionData implements Condition.Cases<ConditionData.Writing> {
  private final JsonGenerator json;
  private final Agenda agenda;

  ConditionData(JsonGenerator json, Agenda agenda) {
    this.json = json;
    this.agenda = agenda;
  }

  void write(Condition condition) throws IOException {
    condition.as(this).write();
  }

  /** What is written for one condition. */
  interface Writing {
    void write() throws IOException;
  }

  @Override
  public Writing constant(Constant c) {
    return () -> json.writeBoolean(c.value());
  }

  @Override
  public Writing comparison(Comparison c) {
    return agenda.issue(c.issue()).orElseThrow().range().isPresent()
        ? list("within", () -> stretches(issue(c.issue()), c.options()))
        : list("is", () -> places(issue(c.issue()), c.options()));
  }

  @Override
  public Writing issues(IssueComparison c) {
    return list("pair", () -> pairs(c));
  }

  @Override
  public Writing concluded(Concluded c) {
    return list("concluded", () -> json.writeString(c.name()));
  }

  @Override
  public Writing all(All c) {
    return list("all", () -> parts(c.parts()));
  }

  @Override
  public Writing any(Any c) {
    return list("any", () -> parts(c.parts()));
  }

  @Override
  public Writing not(Not c) {
    return list("not", () -> parts(c.parts()));
  }

  @Override
  public Writing sum(Sum c) {
    return list("sum", () -> amounts(c));
  }

  @Override
  public Writing count(Count c) {
    return list(
        "count",
        () -> {
          json.writeString(c.quota().id());
          json.writeNumber(c.number());
          parts(c.parts());
        });
  }

  /**
   * The sign, the numbers' total, the comparison as a rule writes it, and for each issue its place
   * and what each option adds; all in whole numbers, as strings because they may be larger than a
   * page's numbers.
   */
  private void amounts(Sum c) throws IOException {
    Map<String, BigDecimal> factors = c.factors();
    int decimals = c.constant().scale();
    for (Map.Entry<String, BigDecimal> factor : factors.entrySet()) {
      for (String option : options(factor.getKey())) {
        BigDecimal amount = c.value(factor.getKey(), option).multiply(factor.getValue());
        decimals = Math.max(decimals, amount.scale());
      }
    }
    json.writeString(c.operator().symbol());
    json.writeString(whole(c.constant(), decimals));
    json.writeString(c.text());
    for (Map.Entry<String, BigDecimal> factor : factors.entrySet()) {
      json.writeNumber(issue(factor.getKey()));
      json.writeStartArray();
      for (String option : options(factor.getKey())) {
        BigDecimal amount = c.value(factor.getKey(), option).multiply(factor.getValue());
        json.writeString(whole(amount, decimals));
      }
      json.writeEndArray();
    }
  }

  private List<String> options(String issue) {
    return agenda.issues().get(issue(issue)).optionIds();
  }

  private static String whole(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).toBigIntegerExact().toString();
  }

  private Writing list(String word, Writing rest) {
    return () -> {
      json.writeStartArray();
      json.writeString(word);
      rest.write();
      json.writeEndArray();
    };
  }

  private void parts(List<Condition> parts) throws IOException {
    for (Condition part : parts) {
      write(part);
    }
  }

  /** The issue's place, and the list of the options' places. */
  private void places(int issue, Collection<String> options) throws IOException {
    json.writeNumber(issue);
    List<String> ids = agenda.issues().get(issue).optionIds();
    json.writeStartArray();
    for (int o = 0; o < ids.size(); o++) {
      if (options.contains(ids.get(o))) {
        json.writeNumber(o);
      }
    }
    json.writeEndArray();
  }

  /** The issue's place, and for each stretch its first place and the one after its last. */
  private void stretches(int issue, Collection<String> options) throws IOException {
    json.writeNumber(issue);
    json.writeStartArray();
    boolean inside = false;
    int place = 0;
    for (String option : agenda.issues().get(issue).optionIds()) {
      if (options.contains(option) != inside) {
        json.writeNumber(place);
        inside = !inside;
      }
      place++;
    }
    if (inside) {
      json.writeNumber(place);
    }
    json.writeEndArray();
  }

  /** Both issues' places, and for each option of the left one those of the right one that fit. */
  private void pairs(IssueComparison c) throws IOException {
    Issue left = agenda.issues().get(issue(c.left()));
    List<String> rights = agenda.issues().get(issue(c.right())).optionIds();
    json.writeNumber(issue(c.left()));
    json.writeNumber(issue(c.right()));
    json.writeStartArray();
    for (String option : left.optionIds()) {
      Set<String> fitting = c.options().getOrDefault(option, Set.of());
      json.writeStartArray();
      for (int o = 0; o < rights.size(); o++) {
        if (fitting.contains(rights.get(o))) {
          json.writeNumber(o);
        }
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private int issue(String id) {
    return agenda.issueIds().indexOf(id);
  }
}
