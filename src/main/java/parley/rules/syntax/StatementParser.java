package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Nearest;
import parley.model.StatementKind;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between {@code then} and {@code end}: one statement. */
public final class StatementParser {
  private static final String HELP =
      "write one of "
          + Stream.of(StatementKind.values())
              .map(k -> "`" + k.form() + "`")
              .collect(Collectors.joining(", "));
  private static final String REASON_HELP =
      "a reason is texts in quotes and variables, joined with `+`";

  private final Cursor words;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Operand> because = new ArrayList<>();
  private @Nullable Located<StatementKind> kind;
  private @Nullable Located<String> name;
  private boolean isWhole;
  private boolean isSound = true;

  StatementParser(Cursor words) {
    this.words = words;
  }

  /** Reads the statement; leaves {@code end} as the next word. */
  void statement() {
    int from = words.position();
    Located<StatementKind> read = kind();
    kind = read;
    String help = "such as `" + read.value().form() + "`";
    words.expect("(", help);
    passDrools(help);
    if (read.value().isNamed()) {
      name = name(help);
      requireReason(help);
    }
    because();
    words.expect(")", endHelp(read.value()));
    words.take(";");
    tokens.addAll(words.since(from));
    isWhole = true;
    requireEnd();
  }

  /** {@return the statement as far as it was read; empty if it is not known which} */
  Optional<Statement> partial() {
    return Optional.ofNullable(kind)
        .map(k -> new Statement(k, Optional.ofNullable(name), because, tokens));
  }

  /** {@return whether all of it was read} */
  boolean isWhole() {
    return isWhole;
  }

  /** {@return whether nothing was read otherwise than it is written} */
  boolean isSound() {
    return isSound;
  }

  boolean begins() {
    return StatementKind.of(words.peek().text()).isPresent() && words.peek(1).is("(");
  }

  /** {@return whether what comes next looks like a statement} */
  boolean nextIsPlausible() {
    return words.peek().kind() == Kind.WORD && words.peek(1).is("(");
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
    boolean isNumber = words.peek().kind() == Kind.NUMBER && words.peek(-1).touches(words.peek());
    if (words.peek().kind() == Kind.WORD || isNumber) {
      return words.peek(-1).text().startsWith("'")
          ? "put the text in `\"`: it ends at its second `'`"
          : "within a text in `\"`, quote with `'`";
    }
    return !kind.isNamed() && words.nextIs(",")
        ? "`" + kind.function() + "` has no name: `" + kind.form() + "`"
        : REASON_HELP;
  }

  /** Where only one text stands, it is not known which of the two it is. */
  private void requireReason(String help) {
    if (words.nextIs(")")) {
      name = null;
      throw words.unexpected("expected `,` and a reason", help);
    }
    words.expect(",", help);
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
    Optional<StatementKind> known = StatementKind.of(token.text());
    if (token.kind() == Kind.WORD && known.isPresent()) {
      words.next();
      return new Located<>(known.get(), token.place());
    }
    return near(token);
  }

  /** A misspelt statement is read as the one that it is nearest to. */
  private Located<StatementKind> near(Token token) {
    if (token.is(":")) {
      throw words.unexpected("expected a statement", "delete the colon behind `then`");
    }
    Optional<String> near = Nearest.to(token.text(), StatementKind.functions());
    if (near.isEmpty() && words.peek(1).kind() == Kind.WORD) {
      near = Nearest.to(token.text() + words.peek(1).text(), StatementKind.functions());
    }
    String message = token.shown() + " is not a statement of the rule language";
    if (near.isEmpty()) {
      throw words.foreign(token.place(), message, HELP);
    }
    Cursor.Unreadable error =
        words.notAllowed(token.place(), message, "did you mean `" + near.get() + "`?");
    if (!words.peek(1).is("(")) {
      throw error;
    }
    isSound = false;
    words.next();
    return new Located<>(StatementKind.of(near.get()).orElseThrow(), token.place());
  }

  private void because() {
    do {
      because.add(part());
    } while (words.take("+"));
    boolean text = because.get(0) instanceof Literal;
    if (!text) {
      throw words.notAllowed(
          because.get(0).place(),
          "a reason begins with a text in quotes",
          "such as `\"It is \" + $v`");
    }
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
    if (Nearest.to(words.peek().text(), List.of("end")).isPresent()) {
      throw words.unexpected("expected `end`", "did you mean `end`?");
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
