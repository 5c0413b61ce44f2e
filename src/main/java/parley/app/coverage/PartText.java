package parley.app.coverage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import parley.app.words.Digits;
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
import parley.model.Issue;
import parley.model.Sum;

/** Parts of conditions as the rule language writes them. */
record PartText(Agenda agenda) implements Condition.Cases<String> {
  String of(Condition part) {
    return part.as(this);
  }

  @Override
  public String constant(Constant c) {
    return String.valueOf(c.value());
  }

  @Override
  public String comparison(Comparison c) {
    return c.issue() + " " + c.operator().symbol() + " " + values(c);
  }

  @Override
  public String issues(IssueComparison c) {
    return c.left() + " " + c.operator().symbol() + " " + c.right();
  }

  @Override
  public String concluded(Concluded c) {
    return "Conclusion( name == \"" + c.name() + "\" )";
  }

  @Override
  public String all(All c) {
    return c.parts().stream().map(this::of).collect(joining(" && ", "(", ")"));
  }

  @Override
  public String any(Any c) {
    return c.parts().stream().map(this::of).collect(joining(" || ", "(", ")"));
  }

  @Override
  public String not(Not c) {
    return "not " + of(c.part());
  }

  @Override
  public String sum(Sum c) {
    return c.text();
  }

  @Override
  public String count(Count c) {
    return c.parts().stream()
        .map(this::of)
        .collect(joining(", ", c.quota().word() + "(" + c.number() + ", ", ")"));
  }

  private String values(Comparison c) {
    Optional<Issue> issue = agenda.issue(c.issue());
    List<String> values = c.values().stream().map(v -> value(issue, v)).toList();
    return c.operator().isList()
        ? values.stream().collect(joining(", ", "(", ")"))
        : String.join("", values);
  }

  /** A number stands for itself; the option of a numeric issue is its number. */
  private static String value(Optional<Issue> issue, String value) {
    if (issue.filter(Issue::isNumeric).isEmpty()) {
      return '"' + value + '"';
    }
    return issue
        .flatMap(i -> i.option(value))
        .map(o -> Digits.of(o.value().orElseThrow()))
        .orElse(value);
  }
}
