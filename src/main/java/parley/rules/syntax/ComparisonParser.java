package parley.rules.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Nearest;
import parley.model.Operator;
import parley.model.Place;
import parley.model.Quota;
import parley.model.WordList;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads one comparison: what is compared, the sign, and what it is compared with. */
record ComparisonParser(Cursor words, SumParser sums) {
  static final String HELP =
      "a comparison reads like `issue == \"option\"` or `issue in (\"one\", \"other\")`";
  private static final String LIST = "`in (\"one\", \"other\")`";
  private static final Set<String> OTHER_OPERATORS =
      Set.copyOf(
          WordList.of(
              """
              matches contains memberOf soundslike str excludes instanceof convertable_to isdef
              """));

  private static final Set<Kind> VALUES =
      Set.of(Kind.STRING, Kind.NUMBER, Kind.WORD, Kind.VARIABLE);

  /** Signs that have been reported, and of which it is clear what they mean. */
  private static final Map<String, Operator> BROKEN =
      Map.of(
          "=", Operator.EQUAL,
          "\u2260", Operator.NOT_EQUAL,
          "\u2264", Operator.AT_MOST,
          "\u2265", Operator.AT_LEAST);

  /** {@return the comparison that begins here} */
  Constraint next() {
    return of(operand());
  }

  private Operand operand() {
    Token first = words.peek();
    if (words.nextIsValue()) {
      return new Literal(words.value());
    }
    if (first.kind() == Kind.VARIABLE) {
      words.next();
      refuseCall(first);
      return new Variable(first.text(), first.place());
    }
    if (first.kind() != Kind.WORD) {
      throw words.unexpected("expected a comparison", HELP);
    }
    if (first.is("not") && negatesComparison(words.peek(1))) {
      throw words.unexpected(
          "expected a comparison", "write `!=` for `==`, or `!( … )` around what is negated");
    }
    words.next();
    refuseCall(first);
    return new Field(first.text(), first.place());
  }

  /** An issue may be called {@code not}. */
  private boolean negatesComparison(Token next) {
    return !next.is("not") && !next.is("in") && isComparison(next, words.peek(2));
  }

  private void refuseCall(Token name) {
    boolean evaluates = name.is("eval") && words.nextIs("(");
    if (evaluates || words.nextIs(".") || words.nextIs("(") || words.nextIs("@")) {
      String what = evaluates ? "`eval` is" : "calls and properties are";
      Optional<String> quota =
          words.nextIs("(") ? Nearest.to(name.text(), Quota.all()) : Optional.empty();
      throw words.foreign(
          evaluates || quota.isPresent() ? name.place() : words.peek().place(),
          what + " not part of the rule language",
          quota
              .map(q -> "did you mean `" + q + "`?")
              .orElse(evaluates ? "compare an issue: `issue == \"option\"`" : HELP));
    }
  }

  private static boolean isNumber(Operand operand) {
    return operand instanceof Literal literal && !literal.value().isString();
  }

  /** {@return the comparison of which the left side has been read} */
  Constraint of(Operand left) {
    if (left instanceof Literal
        && (words.nextEndsConstraint() || words.nextIs("||") || words.nextIs("&&"))) {
      refuseSplitNumber();
      throw words.unexpected(
          "expected a comparison sign",
          isNumber(left)
              ? "a number has digits and a point only: 7500 or 0.5"
              : "name the issue again, or write `issue in (\"one\", \"other\")`");
    }
    return ofSum(left.place(), sums.goesOn() ? sums.rest(false, left) : List.of(alone(left)));
  }

  private static Summand alone(Operand operand) {
    return operand instanceof Literal literal
        ? new Summand(false, Optional.of(literal.value()), Optional.empty())
        : new Summand(false, Optional.empty(), Optional.of(operand));
  }

  /** {@return the comparison of which a sum has been read} */
  Constraint ofSum(Place place, List<Summand> left) {
    Optional<Operand> plain = SumParser.plain(left);
    if (plain.isEmpty() && words.nextIs(")")) {
      throw words.unexpected(
          "expected a comparison sign", "a sum has no parentheses around it: `a + b <= c`");
    }
    Located<Operator> operator = operator();
    if (operator.value().isList()) {
      return list(place, plain, operator);
    }
    List<Summand> right = sums.begins() ? sums.side() : right();
    Optional<Operand> other = SumParser.plain(right);
    return plain.isPresent() && other.isPresent()
        ? new Compared(place, plain.get(), operator, List.of(other.get()))
        : new Summed(place, sums.ofNumbers(left), operator, sums.ofNumbers(right));
  }

  private List<Summand> right() {
    if (words.nextIs("(") && words.peek(2).is("+")) {
      return sums.side();
    }
    Operand first = operand();
    return sums.goesOn() ? sums.rest(false, first) : List.of(alone(first));
  }

  private Constraint list(Place place, Optional<Operand> left, Located<Operator> operator) {
    if (left.isEmpty()) {
      throw words.notAllowed(operator.place(), "a sum is not compared with a list", SumParser.HELP);
    }
    return new Compared(place, left.get(), operator, values());
  }

  private void refuseSplitNumber() {
    Optional<SplitNumber> split = SplitNumber.around(words);
    if (split.isPresent()) {
      String help =
          split.get().meant().map(m -> "write " + m).orElse("write it like 600000 or 0.5");
      throw words.wrong(split.get().place(), split.get().message(), help);
    }
  }

  private Located<Operator> operator() {
    Token sign = words.peek();
    if (sign.is("<") && words.peek(1).is(">")) {
      throw words.unexpected("expected a comparison sign", "write `!=` for `<>`");
    }
    if (sign.is("not") && words.peek(1).is("in")) {
      words.next();
      words.next();
      return new Located<>(Operator.NOT_IN, sign.place());
    }
    Operator meant = BROKEN.get(sign.text());
    if (sign.kind() == Kind.BROKEN && meant != null && VALUES.contains(words.peek(1).kind())) {
      words.next();
      return new Located<>(meant, sign.place());
    }
    Optional<Operator> known =
        Arrays.stream(Operator.values()).filter(o -> sign.is(o.symbol())).findFirst();
    if (known.isPresent()) {
      words.next();
      return new Located<>(known.get(), sign.place());
    }
    if (sign.kind() == Kind.WORD && OTHER_OPERATORS.contains(sign.text())) {
      throw words.foreign(sign.place(), Foreign.message(sign.text()), HELP);
    }
    throw words.unexpected("expected a comparison sign", signHelp(sign));
  }

  private String signHelp(Token sign) {
    if (sign.is("is")) {
      return words.peek(1).is("not") ? "write `!=` for `is not`" : "write `==` for `is`";
    }
    if (sign.is("equals")) {
      return "write `==` for `equals`";
    }
    if (sign.is(":")) {
      return "a variable begins with `$`: `$v : issue`; to compare, write `==`";
    }
    if (sign.is("not") && words.peek(1).is("==")) {
      return "write `!=` for `not ==`";
    }
    Token name = words.peek(-1);
    return name.kind() == Kind.WORD && isComparison(sign, words.peek(1))
        ? "a name has no spaces: `%s_%s`"
            .formatted(name.text(), sign.text())
            .toLowerCase(Locale.ROOT)
        : HELP;
  }

  private List<Operand> values() {
    words.expect("(", "a list reads like " + LIST);
    List<Operand> values = new ArrayList<>();
    do {
      if (!words.nextIsValue()) {
        throw words.unexpected(
            "expected an option in quotes or a number",
            words.peek().kind() == Kind.WORD
                ? "write `\"" + words.peek().text() + "\"`"
                : "a list reads like " + LIST);
      }
      values.add(new Literal(words.value()));
    } while (words.take(","));
    words.expect(")", listHelp());
    return values;
  }

  private String listHelp() {
    if (words.peek().kind() == Kind.STRING) {
      return "put a comma between the options: " + LIST;
    }
    return words.nextIs("or") || words.nextIs("||") || words.nextIs("and")
        ? "write a comma for `" + words.peek().text() + "`: " + LIST
        : "every `(` needs its `)`";
  }

  /** {@return whether two words look like the beginning of a comparison} */
  static boolean isComparison(Token left, Token sign) {
    boolean known = Arrays.stream(Operator.values()).anyMatch(o -> sign.is(o.symbol()));
    return left.kind() == Kind.WORD && (known || sign.is("not") || sign.is("is"));
  }
}
