package parley.app.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import parley.model.Operator;
import parley.model.Sum;
import parley.model.Sum.Summand;
import parley.model.Terms;
import parley.model.wording.Nouns;
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
    String asked = leaf.condition().as(new Asked(leaf.negated()));
    boolean evident =
        leaf.holds()
            && leaf.condition() instanceof Comparison c
            && (leaf.negated() ? c.operator().negated() : c.operator()) == Operator.EQUAL;
    String here = evident ? "" : leaf.condition().as(new Here());
    return here.isEmpty() ? Text.of(asked) : Text.of(asked, " ", Sign.DASH, " here ", here);
  }

  private final class Asked implements Condition.Cases<String> {
    private final boolean negated;

    Asked(boolean negated) {
      this.negated = negated;
    }

    private Operator operator(Operator written) {
      return negated ? written.negated() : written;
    }

    @Override
    public String constant(Constant c) {
      return c.value() != negated ? "whatever the package says" : "never";
    }

    @Override
    public String comparison(Comparison c) {
      Operator operator = operator(c.operator());
      String verb = verb(c.issue(), verb(c.issue(), operator, c.values().size()));
      boolean none = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
      return issue(c.issue()) + " " + verb + " " + values(c, none);
    }

    @Override
    public String issues(IssueComparison c) {
      String verb = verb(c.left(), verb(operator(c.operator()), 1));
      return issue(c.left()) + " " + verb + " " + issue(c.right());
    }

    @Override
    public String concluded(Concluded c) {
      return (negated ? "not " : "") + c.name();
    }

    @Override
    public String all(All c) {
      return parts(c, negated ? " or " : " and ");
    }

    @Override
    public String any(Any c) {
      return parts(c, negated ? " and " : " or ");
    }

    @Override
    public String not(Not c) {
      return c.part().as(new Asked(!negated));
    }

    @Override
    public String sum(Sum c) {
      return side(c.left()) + " " + verb(operator(c.operator()), 1) + " " + side(c.right());
    }

    @Override
    public String count(Count c) {
      Asked each = new Asked(false);
      String parts = c.parts().stream().map(p -> p.as(each)).collect(Collectors.joining("; "));
      String quota = c.quota().words() + " " + c.number() + " of these: " + parts;
      return negated ? "not " + quota : quota;
    }

    private String parts(Condition whole, String by) {
      return whole.parts().stream().map(p -> p.as(this)).collect(Collectors.joining(by, "(", ")"));
    }

    private String side(List<Summand> side) {
      StringBuilder words = new StringBuilder();
      for (Summand summand : side) {
        boolean minus = summand.factor().signum() < 0;
        words.append(words.isEmpty() ? minus ? "minus " : "" : minus ? " minus " : " plus ");
        words.append(words(summand));
      }
      return words.toString();
    }

    private String words(Summand summand) {
      String number = Digits.of(summand.factor().abs().toPlainString());
      return summand
          .issue()
          .map(i -> number.equals("1") ? issue(i) : number + " times " + issue(i))
          .orElse(number);
    }
  }

  /** What the package has for what a condition asks about. */
  private final class Here implements Condition.Cases<String> {
    @Override
    public String constant(Constant c) {
      return "";
    }

    @Override
    public String comparison(Comparison c) {
      return chosen(c.issue());
    }

    @Override
    public String issues(IssueComparison c) {
      return chosen(c.left()) + ", " + chosen(c.right());
    }

    @Override
    public String concluded(Concluded c) {
      return "";
    }

    @Override
    public String all(All c) {
      return "";
    }

    @Override
    public String any(Any c) {
      return "";
    }

    @Override
    public String not(Not c) {
      return c.part().as(this);
    }

    @Override
    public String sum(Sum c) {
      return Digits.of(c.total(c.left(), terms).toPlainString())
          + " and "
          + Digits.of(c.total(c.right(), terms).toPlainString());
    }

    @Override
    public String count(Count c) {
      return String.valueOf(c.holding(terms, Set.of()));
    }
  }

  private String issue(String id) {
    return words.issue(id);
  }

  /** {@return what the package has for an issue, and whether it says so} */
  private String chosen(String issue) {
    String option = words.quoted(issue, terms.option(issue).orElseThrow());
    return stated.option(issue).isPresent() ? option : option + ", the status quo";
  }

  private String values(Comparison c, boolean none) {
    List<String> values = c.values().stream().map(v -> words.quoted(c.issue(), v)).toList();
    int last = values.size() - 1;
    String before = none ? last == 1 ? " nor " : " and " : " or ";
    return last < 1
        ? String.join("", values)
        : String.join(", ", values.subList(0, last)) + before + values.get(last);
  }

  /** Such as "are" for "is" where an issue's title is plural. */
  private String verb(String issue, String singular) {
    return Nouns.isPlural(issue(issue)) ? singular.replaceFirst("^is\\b", "are") : singular;
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
      case NOT_EQUAL, NOT_IN -> values > 2 ? "is none of" : values == 2 ? "is neither" : "is not";
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case GREATER -> "is more than";
      case AT_LEAST -> "is at least";
    };
  }
}
