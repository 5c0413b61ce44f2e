package parley.rules.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Nearest;
import parley.model.Operator;
import parley.model.Place;
import parley.model.Quota;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between a pattern's parentheses. */
final class ConstraintParser {
  private static final String COMPARISON_HELP =
      "a comparison reads like `issue == \"option\"` or `issue in (\"one\", \"other\")`";
  private static final String COUNT_HELP =
      "a count reads like `%s(2, issue == \"option\", other <= 3, …)`";
  private static final String END_HELP =
      "comparisons are joined with `,`, `&&` or `||`, and `)` ends the condition";
  private static final Set<String> OTHER_OPERATORS =
      Set.of(
          "matches",
          "contains",
          "memberOf",
          "soundslike",
          "str",
          "excludes",
          "instanceof",
          "convertable_to",
          "isdef");

  private final Cursor words;
  private final Depth depth;
  private final SumParser sums;

  ConstraintParser(Cursor words, Depth depth) {
    this.words = words;
    this.depth = depth;
    this.sums = new SumParser(words);
  }

  /** Reads one constraint, up to a comma or the closing parenthesis; adds a binding's two parts. */
  void constraint(List<Constraint> into) {
    Token first = words.peek();
    if (first.kind() == Kind.VARIABLE && words.peek(1).is(":")) {
      bound(into);
    } else {
      into.add(anyOf());
    }
    requireEnd();
  }

  private void bound(List<Constraint> into) {
    Token variable = words.next();
    words.next();
    Token field = words.expect(Kind.WORD, "an issue", "a variable is bound like `$v : issue`");
    into.add(new Binding(variable.place(), located(variable), located(field)));
    if (sums.goesOn()) {
      throw words.notAllowed(
          words.peek().place(),
          "a variable stands for one issue, not for a sum",
          "bind it first: `%s : %s, %s + …`"
              .formatted(variable.text(), field.text(), variable.text()));
    }
    if (!atEnd()) {
      into.add(comparison(new Field(field.text(), field.place())));
    }
  }

  private boolean atEnd() {
    return words.nextIs(",") || words.nextIs(")");
  }

  private void requireEnd() {
    if (words.nextIs(".") || words.nextIs("(")) {
      throw words.foreign(
          words.peek().place(),
          "calls and properties are not part of the rule language",
          COMPARISON_HELP);
    }
    if (words.nextIsBelow() && (words.nextIs("then") || words.nextIs("end"))) {
      throw words.wrong(
          words.peek(-1).place(), "the `)` after this is missing", "every `(` needs its `)`");
    }
    if (!atEnd()) {
      throw words.unexpected("expected `,` or `)`", endHelp());
    }
  }

  private String endHelp() {
    String next = words.peek().text();
    if (next.equalsIgnoreCase("and")) {
      return "within `Terms( … )` write `&&` or a comma for `" + next + "`";
    }
    return next.equalsIgnoreCase("or")
        ? "within `Terms( … )` write `||` for `" + next + "`"
        : END_HELP;
  }

  private Constraint anyOf() {
    Constraint first = allOf();
    if (!words.nextIs("||")) {
      return first;
    }
    List<Constraint> parts = new ArrayList<>(List.of(first));
    while (words.take("||")) {
      parts.add(allOf());
    }
    return new AnyOf(first.place(), parts, false);
  }

  private Constraint allOf() {
    Constraint first = single();
    if (!words.nextIs("&&")) {
      return first;
    }
    List<Constraint> parts = new ArrayList<>(List.of(first));
    while (words.take("&&")) {
      parts.add(single());
    }
    return new AllOf(first.place(), parts);
  }

  private Constraint single() {
    Token first = words.peek();
    if (words.take("!")) {
      return negated(first);
    }
    if (words.take("(")) {
      return parenthesized(first.place());
    }
    if (first.is("true") || first.is("false")) {
      words.next();
      return new Fixed(first.place(), first.is("true"));
    }
    if (Quota.of(first.text()).isPresent() && words.peek(1).is("(")) {
      return counted();
    }
    if (sums.begins()) {
      return compared(first.place(), sums.side());
    }
    return comparison(operand());
  }

  private Constraint counted() {
    Token quota = words.next();
    String help = COUNT_HELP.formatted(quota.text());
    words.next();
    depth.enter(words, quota.place());
    if (words.peek().kind() != Kind.NUMBER && !words.nextIs("-")) {
      throw words.unexpected("expected a number", help);
    }
    if (!words.nextIsValue()) {
      throw words.unexpected("expected a number", help);
    }
    Value number = words.value();
    List<Constraint> parts = new ArrayList<>();
    while (!words.nextIs(")")) {
      words.expect(",", help);
      parts.add(part(help));
    }
    words.expect(")", "every `(` needs its `)`");
    depth.leave();
    if (!number.text().matches("[1-9][0-9]{0,3}")
        || Integer.parseInt(number.text()) > parts.size()) {
      throw words.wrong(
          number.place(),
          "`%s` counts %s, so its number cannot be %s"
              .formatted(
                  quota.text(),
                  parts.size() == 1 ? "1 part" : parts.size() + " parts",
                  number.text()),
          parts.isEmpty() ? help : "write a whole number from 1 to " + parts.size());
    }
    return new Counted(quota.place(), located(quota), number, parts);
  }

  /** A comparison, or a condition in parentheses. */
  private Constraint part(String help) {
    Token first = words.peek();
    boolean alone =
        first.is("!")
            || first.is("true")
            || first.is("false")
            || (Quota.of(first.text()).isPresent() && words.peek(1).is("("));
    if (alone) {
      throw words.unexpected("expected a comparison", "put this part in parentheses: `( … )`");
    }
    Constraint part = single();
    if (words.nextIs("&&") || words.nextIs("||")) {
      throw words.unexpected(
          "expected `,` or `)`", "put a part of several comparisons in parentheses: `( … )`");
    } else if (!words.nextIs(",") && !words.nextIs(")")) {
      throw words.unexpected("expected `,` or `)`", help);
    }
    return part;
  }

  private Constraint negated(Token sign) {
    boolean clear =
        words.nextIs("(") || words.nextIs("!") || words.nextIs("true") || words.nextIs("false");
    if (!clear) {
      throw words.unexpected(
          "expected `(` after `!`", "put what is negated in parentheses: `!( … )`");
    }
    depth.enter(words, sign.place());
    Constraint part = single();
    depth.leave();
    return new Negated(sign.place(), part);
  }

  private Constraint parenthesized(Place open) {
    depth.enter(words, open);
    Constraint inner = anyOf();
    depth.leave();
    if (words.nextIs(",")) {
      throw words.unexpected("expected `)`", "inside parentheses write `&&` for `,`");
    }
    words.expect(")", "every `(` needs its `)`");
    return inner instanceof AnyOf any ? new AnyOf(any.place(), any.parts(), true) : inner;
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
      throw words.unexpected("expected a comparison", COMPARISON_HELP);
    }
    words.next();
    refuseCall(first);
    return new Field(first.text(), first.place());
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
              .orElse(evaluates ? "compare an issue: `issue == \"option\"`" : COMPARISON_HELP));
    }
  }

  private static boolean isNumber(Operand operand) {
    return operand instanceof Literal literal && !literal.value().isString();
  }

  private Constraint comparison(Operand left) {
    if (left instanceof Literal && (atEnd() || words.nextIs("||") || words.nextIs("&&"))) {
      refuseSplitNumber();
      throw words.unexpected(
          "expected a comparison sign",
          isNumber(left)
              ? "a number has digits and a point only: 7500 or 0.5"
              : "name the issue again, or write `issue in (\"one\", \"other\")`");
    }
    return compared(left.place(), sums.goesOn() ? sums.rest(false, left) : List.of(alone(left)));
  }

  private static Summand alone(Operand operand) {
    return operand instanceof Literal literal
        ? new Summand(false, Optional.of(literal.value()), Optional.empty())
        : new Summand(false, Optional.empty(), Optional.of(operand));
  }

  private Constraint compared(Place place, List<Summand> left) {
    Optional<Operand> plain = SumParser.plain(left);
    if (plain.isEmpty() && words.nextIs(")")) {
      throw words.unexpected(
          "expected a comparison sign", "a sum stands without parentheses: `a + b <= c`");
    }
    Located<Operator> operator = operator();
    if (operator.value().isList()) {
      return list(place, plain, operator);
    }
    List<Summand> right = sums.begins() ? sums.side() : right();
    Optional<Operand> other = SumParser.plain(right);
    return plain.isPresent() && other.isPresent()
        ? new Compared(place, plain.get(), operator, List.of(other.get()))
        : new Summed(place, left, operator, right);
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
    Optional<Operator> known =
        Arrays.stream(Operator.values()).filter(o -> sign.is(o.symbol())).findFirst();
    if (known.isPresent()) {
      words.next();
      return new Located<>(known.get(), sign.place());
    }
    if (sign.is("is")) {
      throw words.unexpected("expected a comparison sign", "write `==` for `is`");
    }
    if (sign.is(":")) {
      throw words.unexpected(
          "expected a comparison sign", "a variable begins with `$`: `$v : issue`");
    }
    if (sign.kind() == Kind.WORD && OTHER_OPERATORS.contains(sign.text())) {
      throw words.foreign(sign.place(), Foreign.message(sign.text()), COMPARISON_HELP);
    }
    throw words.unexpected("expected a comparison sign", COMPARISON_HELP);
  }

  private List<Operand> values() {
    words.expect("(", "a list reads like `in (\"one\", \"other\")`");
    List<Operand> values = new ArrayList<>();
    do {
      if (!words.nextIsValue()) {
        throw words.unexpected(
            "expected an option in quotes or a number",
            words.peek().kind() == Kind.WORD
                ? "write `\"" + words.peek().text() + "\"`"
                : "a list reads like `in (\"one\", \"other\")`");
      }
      values.add(new Literal(words.value()));
    } while (words.take(","));
    words.expect(")", "every `(` needs its `)`");
    return values;
  }

  /** {@return whether two words look like the beginning of a comparison} */
  static boolean isComparison(Token left, Token sign) {
    boolean known = Arrays.stream(Operator.values()).anyMatch(o -> sign.is(o.symbol()));
    return left.kind() == Kind.WORD && (known || sign.is("not") || sign.is("is"));
  }

  private static Located<String> located(Token token) {
    return new Located<>(token.text(), token.place());
  }
}
