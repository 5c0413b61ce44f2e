package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Nearest;
import parley.model.StatementKind;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between {@code then} and {@code end}: one statement. */
public record StatementParser(Cursor words) {
  private static final String HELP =
      "write one of "
          + Stream.of(StatementKind.values())
              .map(k -> "`" + k.form() + "`")
              .collect(Collectors.joining(", "));
  private static final String REASON_HELP =
      "a reason is texts in quotes and variables, joined with `+`";

  /** Reads the statement; leaves {@code end} as the next word. */
  Statement statement() {
    int from = words.position();
    Located<StatementKind> kind = kind();
    String help = "such as `" + kind.value().form() + "`";
    words.expect("(", help);
    passDrools(help);
    Optional<Located<String>> name = Optional.empty();
    if (kind.value().isNamed()) {
      name = Optional.of(name(help));
      words.expect(",", help);
    }
    List<Operand> because = because();
    words.expect(")", endHelp(kind.value()));
    words.take(";");
    List<Token> tokens = words.since(from);
    requireEnd();
    return new Statement(kind, name, because, tokens);
  }

  /** Reads the first argument of the long form, which says nothing. */
  private void passDrools(String help) {
    Token first = words.peek();
    if (words.take("drools")) {
      words.expect(",", help);
    } else if (first.kind() == Kind.WORD) {
      throw words.unexpected(
          "expected a text in quotes",
          Nearest.to(first.text(), List.of("drools"))
              .map(n -> "did you mean `" + n + "`? It may be left out: " + help)
              .orElse(help));
    }
  }

  /** What probably went wrong where a reason does not end. */
  private String endHelp(StatementKind kind) {
    if (words.peek().kind() == Kind.WORD) {
      return "within a text in `\"`, quote with `'`";
    }
    return !kind.isNamed() && words.nextIs(",")
        ? "`" + kind.function() + "` has no name: `" + kind.form() + "`"
        : REASON_HELP;
  }

  private Located<String> name(String help) {
    Located<String> name = words.expectString("a name in quotes", help);
    if (words.nextIs(",") && !isName(name.value())) {
      throw words.notAllowed(
          name.place(),
          "a name has letters, digits, spaces, `_` and `-` only",
          "such as `\"binding_guarantees\"`");
    }
    return name;
  }

  /** {@return whether a demand, a preference or a conclusion may have this name} */
  public static boolean isName(String name) {
    return name.codePoints().allMatch(StatementParser::isPlain);
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-';
  }

  private Located<StatementKind> kind() {
    Token token = words.peek();
    if (token.is("end")) {
      throw words.unexpected("expected a statement", HELP);
    }
    Optional<StatementKind> kind = StatementKind.of(token.text());
    if (token.kind() != Kind.WORD || kind.isEmpty()) {
      Optional<String> near = Nearest.to(token.text(), StatementKind.functions());
      String message = token.shown() + " is not a statement of the rule language";
      throw near.isPresent()
          ? words.notAllowed(token.place(), message, "did you mean `" + near.get() + "`?")
          : words.foreign(token.place(), message, HELP);
    }
    words.next();
    return new Located<>(kind.get(), token.place());
  }

  private List<Operand> because() {
    List<Operand> parts = new ArrayList<>();
    do {
      parts.add(part());
    } while (words.take("+"));
    boolean text = parts.get(0) instanceof Literal;
    if (!text) {
      throw words.notAllowed(
          parts.get(0).place(),
          "a reason begins with a text in quotes",
          "such as `\"It is \" + $v`");
    }
    return parts;
  }

  private Operand part() {
    Token token = words.peek();
    if (token.kind() == Kind.VARIABLE) {
      words.next();
      if (words.nextIs(".")) {
        throw words.notAllowed(
            words.peek().place(),
            "calls and properties are not part of the rule language",
            "bind the issue itself: `Terms( $v : issue )`");
      }
      return new Variable(token.text(), token.place());
    }
    if (token.kind() == Kind.STRING) {
      return new Literal(words.value());
    }
    if (token.kind() == Kind.WORD) {
      throw words.notAllowed(
          token.place(), token.shown() + " is not allowed in a reason", REASON_HELP);
    }
    throw words.unexpected("expected a text in quotes", REASON_HELP);
  }

  private void requireEnd() {
    if (words.nextIs("end")) {
      return;
    }
    if (words.peek().text().equalsIgnoreCase("end")) {
      throw words.unexpected("expected `end`", "write it in small letters: `end`");
    }
    if (words.isAtEnd() || words.nextIs("rule")) {
      throw words.unexpected("expected `end`", "every rule ends with `end`");
    }
    throw words.foreign(
        words.peek().place(),
        "more than one statement after `then`",
        "a rule has one statement; write another rule for another stance");
  }
}
