package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads one side of a comparison of sums: {@code grants + 0.5 * floor - 3}. */
record SumParser(Cursor words) {
  static final String HELP =
      "a sum adds numeric issues, each perhaps times a number: `grants + floor <= money * 0.5`";

  /** {@return whether the next word goes on with a sum} */
  boolean goesOn() {
    return words.nextIs("+") || words.nextIs("-") || words.nextIs("*");
  }

  /** {@return whether a sum begins with the next words: {@code -issue}} */
  boolean begins() {
    Kind after = words.peek(1).kind();
    return words.nextIs("-") && (after == Kind.WORD || after == Kind.VARIABLE);
  }

  /** Reads a side from its beginning. */
  List<Summand> side() {
    boolean minus = begins() && words.take("-");
    return rest(minus, operand());
  }

  /** Reads on after the first operand. */
  List<Summand> rest(boolean minus, Operand first) {
    List<Summand> summands = new ArrayList<>();
    summands.add(summand(minus, first));
    while (words.nextIs("+") || words.nextIs("-")) {
      boolean less = words.next().is("-");
      summands.add(summand(less, operand()));
    }
    return summands;
  }

  /** {@return the operand that a side of one summand is; empty if it is a true sum} */
  static Optional<Operand> plain(List<Summand> side) {
    Summand only = side.get(0);
    if (side.size() > 1
        || only.minus()
        || (only.number().isPresent() && only.issue().isPresent())) {
      return Optional.empty();
    }
    return only.issue().or(() -> only.number().map(Literal::new));
  }

  private Summand summand(boolean minus, Operand first) {
    if (!words.nextIs("*")) {
      return of(minus, first);
    }
    words.next();
    Operand second = operand();
    boolean issueFirst = !(first instanceof Literal);
    Operand number = issueFirst ? second : first;
    Operand issue = issueFirst ? first : second;
    if (!(number instanceof Literal literal)) {
      throw words.notAllowed(second.place(), "issues cannot be multiplied with one another", HELP);
    } else if (issue instanceof Literal) {
      throw words.notAllowed(
          second.place(), "a number is multiplied by an issue", "write the product as one number");
    }
    if (words.nextIs("*")) {
      throw words.unexpected("expected `+`, `-` or a comparison sign", HELP);
    }
    return new Summand(minus, Optional.of(number(literal)), Optional.of(issue));
  }

  private Summand of(boolean minus, Operand operand) {
    return operand instanceof Literal literal
        ? new Summand(minus, Optional.of(number(literal)), Optional.empty())
        : new Summand(minus, Optional.empty(), Optional.of(operand));
  }

  /** {@return a side of a comparison with a sum, on which a name may stand alone} */
  List<Summand> ofNumbers(List<Summand> side) {
    side.stream().flatMap(s -> s.number().stream()).forEach(n -> number(new Literal(n)));
    return side;
  }

  private Value number(Literal literal) {
    if (literal.value().isString()) {
      throw words.notAllowed(
          literal.place(), "names cannot be added or multiplied", hyphenHelp().orElse(HELP));
    }
    return literal.value();
  }

  /** Before {@code == "option"}, a name with hyphens has been read as a difference. */
  private Optional<String> hyphenHelp() {
    Token first = words.peek(-5);
    boolean isName =
        words.peek(-4).is("-") && first.touches(words.peek(-4)) && first.kind() == Kind.WORD;
    return isName && words.peek(-3).kind() == Kind.WORD
        ? Optional.of(
            "a name has `_` for `-`: `" + first.text() + "_" + words.peek(-3).text() + "`")
        : Optional.empty();
  }

  private Operand operand() {
    Token first = words.peek();
    if (words.nextIsValue()) {
      return new Literal(words.value());
    } else if (words.nextIs("(")) {
      throw words.notAllowed(
          first.place(),
          "a sum has no parentheses",
          "write each product by itself: `2 * a + 2 * b` for `2 * (a + b)`");
    } else if (first.kind() == Kind.VARIABLE) {
      words.next();
      return new Variable(first.text(), first.place());
    } else if (first.kind() == Kind.WORD && !first.is("true") && !first.is("false")) {
      words.next();
      return new Field(first.text(), first.place());
    }
    throw words.unexpected("expected an issue or a number", HELP);
  }
}
