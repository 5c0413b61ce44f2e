package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.Token.Kind;

/** Reads what stands between {@code when} and {@code then}. */
final class ElementParser {
  private static final String PREFIX_HELP =
      "write `and` and `or` between conditions: `( Terms( … ) or Terms( … ) )`";
  private final Cursor words;
  private final Depth depth = new Depth();
  private final ConstraintParser constraints;
  private final List<Pattern> patterns = new ArrayList<>();
  private boolean isSound = true;

  ElementParser(Cursor words) {
    this.words = words;
    this.constraints = new ConstraintParser(words, depth);
  }

  /** {@return the single conditions read so far, of broken ones what could be read} */
  List<Pattern> patterns() {
    return patterns;
  }

  /** {@return whether nothing of what was read was left out} */
  boolean isSound() {
    return isSound;
  }

  /** {@return whether a single condition begins here} */
  boolean nextIsPattern() {
    return isType(words.peek()) && words.peek(1).is("(");
  }

  /** {@return whether what comes next looks like a condition's beginning} */
  boolean nextIsPlausible() {
    Token first = words.peek();
    Token inner = words.peek(first.is("(") ? 1 : 0);
    boolean isPattern =
        inner.kind() == Kind.VARIABLE
            || isType(inner)
            || ComparisonParser.isComparison(first, words.peek(1));
    return isPattern || isPrefix(inner) || (inner.kind() == Kind.WORD && words.peek(1).is("("));
  }

  private static boolean isPrefix(Token word) {
    return List.of("not", "exists", "and", "or", "(").contains(word.text());
  }

  private static boolean isType(Token token) {
    return token.is("Terms") || token.is("Conclusion");
  }

  /** Reads up to {@code then}. */
  Element when() {
    Place start = words.peek().place();
    if (words.nextIs("then")) {
      throw words.unexpected("expected a condition", "a rule that always holds says `Terms()`");
    }
    List<Element> parts = new ArrayList<>();
    while (!words.nextIs("then")) {
      parts.add(nextIsPrefixed() ? alone() : or());
    }
    return joined(start, parts);
  }

  /** {@code (or A B)} or {@code (and A B)}, which nothing may join to what follows. */
  private Element alone() {
    Element element = prefixed();
    if (nextIsOr() || nextIsAnd()) {
      throw words.unexpected("expected another condition or `then`", PREFIX_HELP);
    }
    return element;
  }

  private Element or() {
    Element first = and();
    if (!nextIsOr()) {
      return first;
    }
    List<Element> parts = new ArrayList<>(List.of(first));
    while (words.take("or") || words.take("||")) {
      parts.add(and());
    }
    return new Or(first.place(), parts);
  }

  private boolean nextIsOr() {
    return words.nextIs("or") || words.nextIs("||");
  }

  private Element and() {
    Element first = unary();
    List<Element> parts = new ArrayList<>(List.of(first));
    while (words.take("and") || words.take("&&")) {
      parts.add(unary());
    }
    return joined(first.place(), parts);
  }

  private boolean nextIsAnd() {
    return words.nextIs("and") || words.nextIs("&&");
  }

  private boolean nextIsPrefixed() {
    return words.nextIs("(") && (words.peek(1).is("or") || words.peek(1).is("and"));
  }

  private Element unary() {
    Token first = words.peek();
    if (words.take("not")) {
      return new NotMatched(first.place(), group(first));
    }
    if (words.take("exists")) {
      return new Exists(first.place(), group(first));
    }
    if (words.nextIs("(")) {
      return parenthesized();
    }
    return pattern();
  }

  /** What {@code not} and {@code exists} apply to: a pattern, or something in parentheses. */
  private Element group(Token before) {
    if (words.nextIs("not") || words.nextIs("exists")) {
      throw words.unexpected(
          "expected a condition after `" + before.text() + "`",
          "put it in parentheses: `" + before.text() + "( … )`");
    }
    if (nextIsPrefixed()) {
      return prefixed();
    }
    return words.nextIs("(") ? parenthesized() : pattern();
  }

  private Element parenthesized() {
    if (nextIsPrefixed()) {
      throw words.notAllowed(
          words.peek(1).place(),
          "`(" + words.peek(1).text() + " …)` cannot be a part of another condition",
          PREFIX_HELP);
    }
    Token open = words.next();
    depth.enter(words, open.place());
    Element inner = or();
    depth.leave();
    words.expect(")", "every `(` needs its `)`; join conditions with `and` or `or`");
    return inner;
  }

  /** {@code (or A B)} and {@code (and A B)}. */
  private Element prefixed() {
    words.next();
    Token connective = words.next();
    List<Element> parts = new ArrayList<>();
    while (!words.nextIs(")") && !words.isAtEnd()) {
      parts.add(unary());
    }
    if (parts.isEmpty()) {
      throw words.unexpected("expected a condition", ElementErrors.HELP);
    }
    words.expect(")", "every `(` needs its `)`");
    if (connective.is("or") && parts.size() == 1) {
      throw words.notAllowed(
          connective.place(), "`(or …)` joins two conditions or more", "leave out `or`");
    }
    return connective.is("or")
        ? new Or(connective.place(), parts)
        : joined(connective.place(), parts);
  }

  /** Reads one condition. */
  Pattern pattern() {
    Token first = words.peek();
    Optional<Located<String>> variable = Optional.empty();
    if (first.kind() == Kind.VARIABLE) {
      refuseGlued(words.peek(-1), first);
      words.next();
      words.expect(":", "a condition is bound like `$v : Terms( … )`");
      variable = Optional.of(new Located<>(first.text(), first.place()));
    }
    return pattern(variable);
  }

  /** Drools takes a word and a variable that touch for one word. */
  private void refuseGlued(Token before, Token variable) {
    if (before.kind() == Kind.WORD && before.touches(variable)) {
      throw words.notAllowed(
          variable.place(),
          "a space is missing before `" + variable.text() + "`",
          "write `" + before.text() + " " + variable.text() + " : …`");
    }
  }

  private Pattern pattern(Optional<Located<String>> variable) {
    Token type = words.peek();
    boolean known = isType(type);
    boolean unbound = !known && type.kind() == Kind.WORD && !words.peek(1).is("(");
    if (variable.isPresent() && unbound && !Foreign.isCondition(type)) {
      throw words.unexpected(
          "expected a condition",
          "a variable is bound to an issue within `Terms( … )`: `Terms( %s : %s )`"
              .formatted(variable.get().value(), type.text()));
    }
    if (!known) {
      throw new ElementErrors(words).notPattern(type);
    }
    words.next();
    words.expect(
        "(",
        words.nextIs(":")
            ? "delete the colon behind `%s`, and put the rest in parentheses".formatted(type.text())
            : "a condition reads like `" + type.text() + "( … )`");
    if (type.is("Conclusion")) {
      requireComparison();
    }
    List<Constraint> read = new ArrayList<>();
    List<List<Token>> tokens = new ArrayList<>();
    try {
      constraints(read, tokens);
    } finally {
      Located<String> name = new Located<>(type.text(), type.place());
      patterns.add(new Pattern(type.place(), name, variable, read, tokens));
    }
    refuseSource();
    return patterns.get(patterns.size() - 1);
  }

  private void constraints(List<Constraint> read, List<List<Token>> tokens) {
    Enclosed enclosed = new Enclosed(words, words.position());
    if (!words.nextIs(")")) {
      do {
        int from = words.position();
        constraint(read, enclosed);
        tokens.add(words.since(from));
      } while (words.take(","));
    }
    words.expect(")", "every `(` needs its `)`");
  }

  /** Behind an error it goes on with the next comparison, where the parentheses leave no doubt. */
  private void constraint(List<Constraint> read, Enclosed enclosed) {
    int before = read.size();
    try {
      constraints.constraint(read);
      words.listen();
    } catch (Cursor.Unreadable e) {
      read.subList(before, read.size()).clear();
      if (words.isForeign() || !enclosed.goOn()) {
        throw e;
      }
      isSound = false;
      words.mute();
    }
  }

  /** Refuses a conclusion's name that stands alone. */
  private void requireComparison() {
    Token first = words.peek();
    boolean isName = first.kind() == Kind.STRING || first.kind() == Kind.WORD;
    if (isName && words.peek(1).is(")") && !first.is("true") && !first.is("false")) {
      String name = first.kind() == Kind.STRING ? first.stringValue() : first.text();
      throw words.unexpected(
          "expected a comparison", "write `Conclusion( name == \"" + name + "\" )`");
    }
  }

  private void refuseSource() {
    Token after = words.peek();
    if (after.is("from") || after.is("over") || after.is("@")) {
      throw words.foreign(
          after.place(),
          Foreign.message(after.text()),
          after.is("@") ? "delete it" : Foreign.conditionHelp(after.text()));
    }
  }

  private static Element joined(Place place, List<Element> parts) {
    return parts.size() == 1 ? parts.get(0) : new And(place, parts);
  }
}
