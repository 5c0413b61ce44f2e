package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Nearest;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between {@code then} and {@code end}: one statement. */
public final class StatementParser {
  /** The statements in the order in which help lists them. */
  static final List<String> FUNCTIONS =
      List.of("redLine", "demand", "prefer", "concede", "conclude", "impossible");

  /** Those that have no name. */
  private static final Set<String> NAMELESS = Set.of("redLine", "impossible");

  private static final Map<String, String> FORMS =
      Map.of(
          "redLine", "redLine(\"why\")",
          "demand", "demand(\"name\", \"why\")",
          "prefer", "prefer(\"name\", \"why\")",
          "concede", "concede(\"name\", \"why\")",
          "conclude", "conclude(\"name\", \"why\")",
          "impossible", "impossible(\"why\")");
  private static final String HELP =
      "write one of "
          + FUNCTIONS.stream().map(f -> "`" + FORMS.get(f) + "`").collect(Collectors.joining(", "));
  private static final String REASON_HELP =
      "a reason is texts in quotes and variables, joined with `+`";

  private final Cursor words;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Operand> because = new ArrayList<>();
  private @Nullable Located<String> function;
  private @Nullable Located<String> name;
  private boolean isWhole;
  private boolean isSound = true;

  StatementParser(Cursor words) {
    this.words = words;
  }

  /** Reads the statement; leaves {@code end} as the next word. */
  void statement() {
    int from = words.position();
    Located<String> read = function();
    function = read;
    String help = "such as `" + FORMS.get(read.value()) + "`";
    words.expect("(", help);
    passDrools(help);
    if (!NAMELESS.contains(read.value())) {
      name = name(help);
      words.expect(",", help);
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
    return Optional.ofNullable(function)
        .map(f -> new Statement(f, Optional.ofNullable(name), because, tokens));
  }

  /** {@return whether all of it was read} */
  boolean isWhole() {
    return isWhole;
  }

  /** {@return whether nothing was read otherwise than it is written} */
  boolean isSound() {
    return isSound;
  }

  /** {@return whether a statement begins here} */
  boolean begins() {
    return FUNCTIONS.contains(words.peek().text()) && words.peek(1).is("(");
  }

  /** {@return whether what comes next looks like a statement} */
  boolean nextIsPlausible() {
    return words.peek().kind() == Kind.WORD && words.peek(1).is("(");
  }

  /** {@return whether a statement has no name} */
  static boolean isNameless(Statement statement) {
    return NAMELESS.contains(statement.function().value());
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
  private String endHelp(String function) {
    if (words.peek().kind() == Kind.WORD) {
      return "within a text in `\"`, quote with `'`";
    }
    return NAMELESS.contains(function) && words.nextIs(",")
        ? "`" + function + "` has no name: `" + FORMS.get(function) + "`"
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

  private Located<String> function() {
    Token token = words.peek();
    if (token.is("end")) {
      throw words.unexpected("expected a statement", HELP);
    }
    if (token.kind() == Kind.WORD && FUNCTIONS.contains(token.text())) {
      words.next();
      return new Located<>(token.text(), token.place());
    }
    return near(token);
  }

  /** A misspelt statement is read as the one that it is nearest to. */
  private Located<String> near(Token token) {
    Optional<String> near = Nearest.to(token.text(), FUNCTIONS);
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
    return new Located<>(near.get(), token.place());
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
