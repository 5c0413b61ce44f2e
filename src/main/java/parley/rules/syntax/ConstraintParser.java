package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import parley.model.Place;
import parley.model.Quota;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between a pattern's parentheses. */
final class ConstraintParser {
  private static final String COUNT_HELP =
      "a count reads like `%s(2, issue == \"option\", other <= 3, …)`";
  private static final String END_HELP =
      "comparisons are joined with `,`, `&&` or `||`, and `)` ends the condition";
  private final Cursor words;
  private final Depth depth;
  private final SumParser sums;
  private final ComparisonParser comparisons;

  ConstraintParser(Cursor words, Depth depth) {
    this.words = words;
    this.depth = depth;
    this.sums = new SumParser(words);
    this.comparisons = new ComparisonParser(words, sums);
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
          "a variable means one issue, not for a sum",
          "bind it first: `%s : %s, %s + …`"
              .formatted(variable.text(), field.text(), variable.text()));
    }
    if (!words.nextEndsConstraint()) {
      into.add(comparisons.of(new Field(field.text(), field.place())));
    }
  }

  private void requireEnd() {
    if (words.nextIs(".") || words.nextIs("(")) {
      throw words.foreign(
          words.peek().place(),
          "calls and properties are not part of the rule language",
          ComparisonParser.HELP);
    }
    if (words.nextIsBelow() && (words.nextIs("then") || words.nextIs("end"))) {
      throw words.wrong(
          words.peek(-1).place(), "the `)` after this is missing", "every `(` needs its `)`");
    }
    if (!words.nextEndsConstraint()) {
      throw words.unexpected("expected `,` or `)`", endHelp());
    }
  }

  private String endHelp() {
    String next = words.peek().text();
    boolean isOrder = List.of("<", "<=", ">", ">=").contains(next);
    if (isOrder) {
      return "write two comparisons: `2 <= issue, issue < 5`";
    }
    boolean joinsValue =
        words.peek(1).kind() == Kind.STRING && !words.peek(2).is("==") && !words.peek(2).is("!=");
    if (next.equalsIgnoreCase("or") && joinsValue) {
      return "for one of several write `issue in (\"one\", \"other\")`";
    }
    boolean isUnit = words.peek(-1).kind() == Kind.NUMBER && words.peek().kind() == Kind.WORD;
    if (isUnit && !next.equalsIgnoreCase("and") && !next.equalsIgnoreCase("or")) {
      return "write the number without its unit";
    }
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
      return comparisons.ofSum(first.place(), sums.side());
    }
    return comparisons.next();
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
    boolean isSpelled = words.nextIs("and") || words.nextIs("or");
    words.expect(
        ")",
        isSpelled
            ? "write `%s` for `%s`".formatted(words.nextIs("or") ? "||" : "&&", words.peek().text())
            : "every `(` needs its `)`");
    return inner instanceof AnyOf any ? new AnyOf(any.place(), any.parts(), true) : inner;
  }

  private static Located<String> located(Token token) {
    return new Located<>(token.text(), token.place());
  }
}
