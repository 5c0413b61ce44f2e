package parley.app.words;

import java.util.List;
import parley.model.Agenda;
import parley.model.Condition.Comparison;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Terms;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.explain.Reason.Leaf;

/** Comparisons in plain words, with the titles of issues and options. */
public final class ConditionWords {
  private final OptionWords words;
  private final Agenda agenda;
  private final Terms terms;
  private final Terms stated;

  /**
   * Words for one package.
   *
   * @param terms complete
   * @param stated what the package itself says
   */
  public ConditionWords(Agenda agenda, Terms terms, Terms stated) {
    this.words = new OptionWords(agenda);
    this.agenda = agenda;
    this.terms = terms;
    this.stated = stated;
  }

  /** {@return what the rule asks, and what the package says where that is not the same} */
  public Text of(Leaf leaf) {
    if (leaf.condition() instanceof Comparison c) {
      Operator operator = leaf.negated() ? contrary(c.operator()) : c.operator();
      String asked = issue(c.issue()) + " " + verb(operator, c.values().size()) + values(c);
      boolean evident = leaf.holds() && operator == Operator.EQUAL;
      return evident ? Text.of(asked) : here(asked, chosen(c.issue()));
    }
    if (leaf.condition() instanceof IssueComparison c) {
      Operator operator = leaf.negated() ? contrary(c.operator()) : c.operator();
      String asked = issue(c.left()) + " " + verb(operator, 1) + " " + issue(c.right());
      return here(asked, chosen(c.left()) + ", " + chosen(c.right()));
    }
    boolean always = leaf.condition() instanceof Constant c && c.value() != leaf.negated();
    return Text.of(always ? "whatever the package says" : "never");
  }

  private static Text here(String asked, String here) {
    return Text.of(asked, " ", Sign.DASH, " here ", here);
  }

  private String issue(String id) {
    return words.issue(id);
  }

  /** {@return what the package has for an issue, and whether it says so} */
  private String chosen(String issue) {
    String option = value(issue, terms.option(issue).orElseThrow());
    return stated.option(issue).isPresent() ? option : option + ", the status quo";
  }

  private String values(Comparison c) {
    return " " + listed(c.values().stream().map(v -> value(c.issue(), v)).toList());
  }

  /** A title stands in quotes, as it may be a sentence; a number does not. */
  private String value(String issue, String value) {
    boolean numeric = agenda.issue(issue).map(Issue::isNumeric).orElse(false);
    String option = words.option(issue, value);
    return numeric || option.equals(value) ? option : "\"" + option + "\"";
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
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

  private static Operator contrary(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case IN -> Operator.NOT_IN;
      case NOT_IN -> Operator.IN;
      case LESS -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.LESS;
      case GREATER -> Operator.AT_MOST;
      case AT_MOST -> Operator.GREATER;
    };
  }
}
