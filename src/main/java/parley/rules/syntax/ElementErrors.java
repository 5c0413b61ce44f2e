package parley.rules.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.diagnostic.Nearest;
import parley.model.Quota;
import parley.model.StatementKind;
import parley.rules.syntax.Token.Kind;

/** What is said of a word that stands where a condition should begin. */
record ElementErrors(Cursor words) {
  static final String HELP =
      "a condition reads like `Terms( issue == \"option\" )` or `Conclusion( name == \"…\" )`";
  private static final List<String> TYPES = List.of("Terms", "Conclusion");

  /** {@return the error of a word that begins no condition; it has been reported} */
  RuntimeException notPattern(Token type) {
    if (type.is("AND") || type.is("OR")) {
      String small = type.text().toLowerCase(Locale.ROOT);
      return words.unexpected("expected a condition or `then`", "write `" + small + "`");
    }
    if (StatementKind.of(type.text()).isPresent()) {
      return words.unexpected("expected `then`", Cursor.RULE_HELP);
    }
    if (type.is("when") && StatementKind.of(words.peek(1).text()).isEmpty()) {
      return words.unexpected(
          "expected a condition or `then`", "a rule has one `when`: delete the second");
    }
    if (type.kind() == Kind.WORD && Nearest.to(type.text(), List.of("then")).isPresent()) {
      return words.unexpected("expected a condition or `then`", "did you mean `then`?");
    }
    Optional<String> help = signHelp(type).or(() -> within(type));
    if (help.isPresent()) {
      return words.unexpected("expected a condition", help.get());
    }
    if (Foreign.isCondition(type)) {
      return words.foreign(
          type.place(), Foreign.message(type.text()), Foreign.conditionHelp(type.text()));
    }
    if (type.kind() == Kind.WORD && words.peek(1).is(":")) {
      return unmarked(type, words.peek(2));
    }
    if (type.kind() == Kind.WORD && (words.peek(1).is("(") || words.peek(1).is("."))) {
      return cannotMatch(type);
    }
    boolean path = type.kind() == Kind.BROKEN && List.of("/", "?").contains(type.text());
    if (path && (words.peek(1).kind() == Kind.WORD || words.peek(1).kind() == Kind.BROKEN)) {
      return words.foreign(type.place(), "a condition cannot match a path", HELP);
    }
    return words.unexpected("expected a condition", HELP);
  }

  /** What is said of a sign too many. */
  private Optional<String> signHelp(Token type) {
    if (type.is(")")) {
      return Optional.of("every `)` needs its `(`");
    }
    if (type.is(":") && words.peek(-1).is("when")) {
      return Optional.of("delete the colon behind `when`");
    }
    return words.peek(-1).is(")") && (type.is(";") || type.is(","))
        ? Optional.of("delete it: each condition has a line of its own")
        : Optional.empty();
  }

  /** What is said of something that goes inside {@code Terms( … )}. */
  private Optional<String> within(Token type) {
    if (ComparisonParser.isComparison(type, words.peek(1))) {
      return Optional.of(
          "issues are compared within `Terms( … )`: `Terms( " + type.text() + " == \"…\" )`");
    }
    return Quota.of(type.text())
        .map(q -> "a count goes inside `Terms( … )`: `Terms( %s(2, …) )`".formatted(type.text()));
  }

  /** A variable without its sign, before a pattern; or an issue and its option, as in a package. */
  private RuntimeException unmarked(Token name, Token type) {
    if (words.peek(3).is("then") || words.peek(3).is("&&") || words.peek(3).is(",")) {
      return words.unexpected(
          "expected a condition",
          "issues are compared within `Terms( … )`: `Terms( %s == \"%s\" )`"
              .formatted(name.text(), type.text().replace("\"", "")));
    }
    return TYPES.contains(type.text())
        ? words.unexpected(
            "expected a condition",
            "a variable begins with `$`: `$%s : %s( … )`".formatted(name.text(), type.text()))
        : cannotMatch(type);
  }

  private RuntimeException cannotMatch(Token type) {
    Optional<String> near = Nearest.to(type.text(), TYPES).map(t -> "did you mean `" + t + "`?");
    String message = "a condition cannot match `" + type.text() + "`";
    return near.isPresent()
        ? words.notAllowed(type.place(), message, near.get())
        : words.foreign(type.place(), message, HELP);
  }
}
