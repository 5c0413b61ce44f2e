package parley.app.words;

import java.util.List;
import parley.model.Agenda;
import parley.model.Condition.Comparison;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Terms;
import parley.question.explain.Reason.Leaf;

/** Comparisons in plain words, with the titles of issues and options beside their ids. */
public final class ConditionWords {
  private final Agenda agenda;
  private final Terms terms;
  private final Terms stated;
  private final boolean titles;

  /**
   * Words for one package.
   *
   * @param terms complete
   * @param stated what the package itself says
   */
  public ConditionWords(Agenda agenda, Terms terms, Terms stated) {
    this(agenda, terms, stated, true);
  }

  private ConditionWords(Agenda agenda, Terms terms, Terms stated, boolean titles) {
    this.titles = titles;
    this.agenda = agenda;
    this.terms = terms;
    this.stated = stated;
  }

  /** {@return the same with ids alone, but numbers} */
  public ConditionWords brief() {
    return new ConditionWords(agenda, terms, stated, false);
  }

  /** {@return what the rule asks, and what the package says where that is not the same} */
  public String of(Leaf leaf, String dash) {
    if (leaf.condition() instanceof Comparison c) {
      Operator operator = leaf.negated() ? c.operator().negated() : c.operator();
      String asked = issue(c.issue()) + " " + verb(c.issue(), operator, c.values().size()) + values(c);
      boolean evident = leaf.holds() && operator == Operator.EQUAL;
      return evident ? asked : asked + " " + dash + " here " + chosen(c.issue());
    }
    if (leaf.condition() instanceof IssueComparison c) {
      Operator operator = leaf.negated() ? c.operator().negated() : c.operator();
      String asked = issue(c.left()) + " " + verb(operator, 1) + " " + issue(c.right());
      return asked + " " + dash + " here " + chosen(c.left()) + ", " + chosen(c.right());
    }
    boolean always = leaf.condition() instanceof Constant c && c.value() != leaf.negated();
    return always ? "whatever the package says" : "never";
  }

  /** {@return an issue with its title} */
  String issue(String id) {
    return agenda.issue(id).map(i -> titles ? named(id, i.title()) : id).orElse(id);
  }

  /** {@return an option with its title or number} */
  String option(String issueId, String optionId) {
    Issue issue = agenda.issue(issueId).orElseThrow();
    return issue.option(optionId).map(o -> option(issue, o)).orElse(optionId);
  }

  /** {@return what the package has for an issue, and whether it says so} */
  private String chosen(String issue) {
    String option = option(issue, terms.option(issue).orElseThrow());
    return stated.option(issue).isPresent() ? option : option + ", the status quo";
  }

  private String values(Comparison c) {
    Issue issue = agenda.issue(c.issue()).orElseThrow();
    List<String> words = c.values().stream().map(v -> value(issue, v)).toList();
    return " " + listed(words);
  }

  /** An option by its id, or, of a numeric issue, a number. */
  private String value(Issue issue, String value) {
    return issue.option(value).map(o -> option(issue, o)).orElseGet(() -> number(issue, value));
  }

  private static String number(Issue issue, String value) {
    String digits = Digits.of(value);
    return issue.unit().map(u -> digits + " " + u).orElse(value);
  }

  private String option(Issue issue, Option option) {
    if (option.value().isEmpty()) {
      return titles ? named(option.id(), option.title()) : option.id();
    }
    String number = number(issue, Digits.of(option.value().getAsDouble()));
    return issue.range().isPresent() ? number : named(option.id(), number);
  }

  private static String named(String id, String title) {
    return title.isBlank() || title.equals(id) ? id : id + " (" + title + ")";
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Of names in an order one says above and below, of numbers more and less. */
  private String verb(String issue, Operator operator, int values) {
    boolean ordered = agenda.issue(issue).filter(Issue::isOrdered).isPresent();
    if (ordered && operator == Operator.LESS) {
      return "is below";
    }
    return ordered && operator == Operator.GREATER ? "is above" : verb(operator, values);
  }

  private static String verb(Operator operator, int values) {
    return switch (operator) {
      case EQUAL, IN -> values > 1 ? "is one of" : "is";
      case NOT_EQUAL, NOT_IN -> values > 1 ? "is none of" : "is not";
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case GREATER -> "is more than";
      case AT_LEAST -> "is at least";
    };
  }
}
