package parley.rules.syntax;

import java.util.List;
import java.util.Optional;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token.Kind;

/** Reads a rule's annotations, as far as their form goes. */
record AnnotationParser(Cursor words) {
  /** Reads all that stand here. */
  void annotations(List<Annotation> into) {
    while (words.take("@")) {
      into.add(annotation());
      words.listen();
    }
  }

  private Annotation annotation() {
    Token name = words.expect(Kind.WORD, "an annotation's name", "such as `@claims(\"001.4\")`");
    words.expect("(", openHelp(name));
    refuseBare(name);
    if (!words.nextIsValue()) {
      throw words.unexpected(
          "expected a text in quotes or a number", "such as `@claims(\"001.4\")` or `@weight(2)`");
    }
    Token first = words.peek();
    if (name.is("claims") && first.kind() == Kind.NUMBER && !isNumber(first)) {
      throw words.wrong(
          first.place(),
          "claims are written in quotes",
          "write " + written(name, '"' + first.text() + '"'));
    }
    Value value = words.valueOrFraction();
    if (!words.take(")")) {
      throw notClosed(name, value);
    }
    return new Annotation(new Located<>(name.text(), name.place()), value);
  }

  private String openHelp(Token name) {
    if (name.is("date") && words.nextIs("-")) {
      return "a date has no `@`: `date-%s \"2025-12-15\"`".formatted(words.peek(1).text());
    }
    Token value = words.peek(words.nextIs(":") ? 1 : 0);
    boolean isValue = value.kind() == Kind.STRING || value.kind() == Kind.NUMBER;
    return isValue
        ? "write " + written(name, value.text())
        : "an annotation reads like `@" + name.text() + "( … )`";
  }

  /** Refuses the id of a claim without quotes. */
  private void refuseBare(Token name) {
    Token first = words.peek();
    if (!name.is("claims") || first.kind() != Kind.WORD) {
      return;
    }
    StringBuilder id = new StringBuilder(first.text());
    for (int at = 1; words.peek(at - 1).touches(words.peek(at)); at++) {
      if (words.peek(at).is(")") || words.peek(at).is(",")) {
        break;
      }
      id.append(words.peek(at).text());
    }
    throw words.wrong(
        first.place(), "claims are written in quotes", "write " + written(name, "\"" + id + "\""));
  }

  /** {@return whether it is a number indeed, and not an id such as {@code 001.4a}} */
  private static boolean isNumber(Token token) {
    return token.text().matches("[0-9]+([.][0-9]+)?");
  }

  private RuntimeException notClosed(Token name, Value value) {
    Optional<SplitNumber> split = SplitNumber.around(words);
    if (split.isPresent()) {
      return words.wrong(
          split.get().place(),
          split.get().message(),
          "write " + written(name, split.get().meant().orElse("0.5")));
    } else if (words.peek().place().line() > value.place().line()) {
      String shown = value.isString() ? '"' + value.text() + '"' : value.text();
      return words.wrong(
          value.place(), "the `)` after this value is missing", "write " + written(name, shown));
    }
    boolean isList = value.isString() && words.peek(1).kind() == Kind.STRING;
    return words.unexpected(
        "expected `)`",
        isList
            ? "write all in one text: " + written(name, '"' + texts(value) + '"')
            : "an annotation has one value");
  }

  private static String written(Token name, String value) {
    return "`@" + name.text() + "(" + value + ")`";
  }

  /** {@return the texts that stand one by one, as one} */
  private String texts(Value first) {
    StringBuilder texts = new StringBuilder(first.text());
    int at = 0;
    while ((words.peek(at).is(",") || words.peek(at).is("and"))
        && words.peek(at + 1).kind() == Kind.STRING) {
      texts.append(", ").append(words.peek(at + 1).stringValue());
      at += 2;
    }
    return texts.toString();
  }
}
