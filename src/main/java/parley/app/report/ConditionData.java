package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
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
    return list("is", () -> places(issue(c.issue()), c.options()));
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
