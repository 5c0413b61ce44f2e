package parley.rules.syntax;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.Token.Kind;

/**
 * Reads what stands between a rule's annotations and {@code when}.
 *
 * @param foreign receives where attributes stand that are not known here
 */
record AttributeParser(Cursor words, Problems problems, Head head, List<Foreign.Stretch> foreign) {
  private static final List<String> BEFORE_WHEN = List.of("when", "date-effective", "date-expires");

  /** Reads all up to {@code when}. */
  void attributes(List<Attribute> into) {
    while (!words.nextIs("when")) {
      if (words.nextIs("dialect")) {
        head.dialectInRule();
      } else {
        attribute().ifPresent(into::add);
        words.listen();
      }
    }
  }

  /** {@return whether a date of the rule begins here} */
  boolean nextIsDate() {
    return words.nextIs("date") && words.peek(1).is("-");
  }

  private boolean isAttribute(Token first) {
    return words.peek(1).is("-") || Foreign.isAttribute(first.text());
  }

  /** {@return the next attribute; empty if it was reported, and passed over} */
  private Optional<Attribute> attribute() {
    requireAttribute(words.peek());
    Located<String> name = words.hyphenated();
    if (Foreign.isAttribute(name.value())) {
      problems.error(
          Code.NOT_ALLOWED,
          name.place(),
          Foreign.message(name.value()),
          Foreign.attributeHelp(name.value()));
      passValue(name.value().equals("extends"));
      foreign.add(new Foreign.Stretch(name.place(), words.peek().place()));
      return Optional.empty();
    }
    if (!Attribute.NAMES.contains(name.value())) {
      throw words.notAllowed(
          name.place(),
          Foreign.message(name.value()),
          Nearest.to(name.value(), Attribute.NAMES)
              .map(n -> "did you mean `" + n + "`?")
              .orElse("a rule may say `date-effective \"2025-12-15\"` and `date-expires \"…\"`"));
    }
    String form = "such as `" + name.value() + " \"2025-12-15\"`";
    String help = words.nextIs(":") ? "delete the colon" : form;
    return Optional.of(new Attribute(name, words.expectString("a date in quotes", help)));
  }

  private void requireAttribute(Token first) {
    if (first.is("@")) {
      throw words.unexpected(
          "expected `when`", "annotations come before `date-effective` and `date-expires`");
    }
    if (first.is(":")) {
      throw words.unexpected("expected `when`", "delete this colon");
    }
    if (first.is("date") && words.peek(1).kind() == Kind.BROKEN) {
      words.next();
      throw words.unexpected("expected `-`", Cursor.RULE_HELP);
    }
    if (first.kind() != Kind.WORD || first.is("then") || first.is("end") || first.is("rule")) {
      throw words.unexpected("expected `when`", Cursor.RULE_HELP);
    }
    boolean hasValue = words.peek(1).is("(") || words.peek(1).is(":");
    if (hasValue && Annotation.NAMES.contains(first.text())) {
      throw words.unexpected("expected `when`", "did you mean `@" + first.text() + "`?");
    }
    if (!isAttribute(first)) {
      throw words.unexpected("expected `when`", help(first));
    }
  }

  private String help(Token first) {
    Token before = words.peek(-1);
    if (before.kind() == Kind.STRING && before.touches(first)) {
      return "the name ends at its second `%s`: put it in the other kind of quotes"
          .formatted(before.text().charAt(0));
    }
    if (first.text().equalsIgnoreCase("if")) {
      return "write `when` for `" + first.text() + "`";
    }
    String joined = first.text() + "-" + words.peek(1).text();
    return Attribute.NAMES.contains(joined)
        ? "write `" + joined + "` with a hyphen"
        : near(first, BEFORE_WHEN).orElse(Cursor.RULE_HELP);
  }

  /** Passes over what stands after an attribute that is not known here. */
  private void passValue(boolean byName) {
    do {
      words.take("-");
      boolean value = words.peek().kind() == Kind.STRING || words.peek().kind() == Kind.NUMBER;
      if (words.nextIs("(")) {
        passParentheses();
      } else if (value || words.nextIs("true") || words.nextIs("false") || byName) {
        words.next();
      }
    } while (words.take(","));
  }

  private void passParentheses() {
    int open = 0;
    do {
      open += words.nextIs("(") ? 1 : words.nextIs(")") ? -1 : 0;
      words.next();
    } while (open > 0 && !words.isAtEnd());
  }

  private static Optional<String> near(Token token, List<String> known) {
    return Nearest.to(token.text(), known).map(n -> "did you mean `" + n + "`?");
  }
}
