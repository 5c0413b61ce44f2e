package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.Token.Kind;

/**
 * Reads one rule. After an error it goes on with what it can be sure of: the next annotation, the
 * next condition, the statement. Nothing is said of what stands between, nor of the first thing
 * after it unless that could be read.
 */
final class RuleParser {
  private static final Set<Integer> NAME_NOT =
      Set.of((int) '"', (int) '\\', (int) '\n', (int) '\t');
  private static final int TOKENS_MAX = 2_000;
  private static final int NAME_MAX = 300;

  private final Cursor words;
  private final Problems problems;
  private final AnnotationParser annotationParser;
  private final AttributeParser attributeParser;
  private final ElementParser elements;
  private final StatementParser statements;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private @Nullable Located<String> name;
  private boolean isSound = true;
  private boolean isLeft;
  private int failedAt = -1;

  RuleParser(Cursor words, Problems problems, Head head, List<Foreign.Stretch> foreign) {
    this.words = words;
    this.problems = problems;
    this.annotationParser = new AnnotationParser(words);
    this.attributeParser = new AttributeParser(words, problems, head, foreign);
    this.elements = new ElementParser(words);
    this.statements = new StatementParser(words);
  }

  static boolean isName(String name) {
    return !name.isBlank() && name.chars().noneMatch(NAME_NOT::contains);
  }

  /** Reads the rule from its first word on; behind an error, as far as its end if that is found. */
  RuleDraft rule() {
    int from = words.position();
    words.next();
    try {
      name = name();
    } catch (Cursor.Unreadable e) {
      fail();
    }
    Optional<Element> when = heading() ? condition() : Optional.empty();
    if (when.isEmpty()) {
      patterns();
    }
    statement();
    RuleDraft draft =
        new RuleDraft(
            Optional.ofNullable(name),
            annotations,
            attributes,
            when,
            elements.patterns(),
            statements.partial(),
            statements.isWhole(),
            words.since(from));
    requireFewWords(draft);
    return draft;
  }

  /** {@return whether every part of the rule could be read} */
  boolean isSound() {
    return isSound && elements.isSound() && statements.isSound();
  }

  /** {@return whether the rest of the rule was not looked at} */
  boolean isLeft() {
    return isLeft;
  }

  private void fail() {
    isSound = false;
    failedAt = words.position();
    isLeft |= words.isForeign();
    words.mute();
  }

  /** Reads up to the condition, and says whether {@code when} stands before it. */
  private boolean heading() {
    while (!isLeft) {
      try {
        annotationParser.annotations(annotations);
        attributeParser.attributes(attributes);
        words.expect("when", Cursor.RULE_HELP);
        listenIf(elements.nextIsPlausible());
        return true;
      } catch (Cursor.Unreadable e) {
        fail();
        if (takeMisspelt("when")) {
          listenIf(elements.nextIsPlausible());
          return true;
        }
        pass(() -> nextIsHeading() || nextIsPart());
        if (!nextIsHeading()) {
          return false;
        }
      }
    }
    return false;
  }

  private void listenIf(boolean isPlausible) {
    if (isPlausible) {
      words.listen();
    }
  }

  private boolean takeMisspelt(String word) {
    Token next = words.peek();
    boolean isMisspelt =
        next.kind() == Kind.WORD && Nearest.to(next.text(), List.of(word)).isPresent();
    if (isMisspelt) {
      words.next();
    }
    return isMisspelt;
  }

  private boolean nextIsHeading() {
    return words.nextIs("@") || words.nextIs("when") || attributeParser.nextIsDate();
  }

  /** {@return whether a condition or what follows the last one begins here} */
  private boolean nextIsPart() {
    return elements.nextIsPattern() || nextIsBehindCondition();
  }

  private boolean nextIsBehindCondition() {
    return words.nextIs("then") || statements.begins() || nextIsOutside();
  }

  private boolean nextIsOutside() {
    return words.isAtEnd() || words.nextIs("end") || words.startsRule();
  }

  private void pass(BooleanSupplier until) {
    while (!isLeft && !words.isAtEnd() && !until.getAsBoolean()) {
      if (words.position() != failedAt) {
        reportMisspelt();
      }
      words.next();
    }
  }

  /** A keyword on a line of its own is one, however much around it cannot be read. */
  private void reportMisspelt() {
    Optional<String> near = Nearest.to(words.peek().text(), List.of("when", "then"));
    if (near.isPresent() && words.nextIsAlone()) {
      words.listen();
      Cursor.Unreadable unused =
          words.unexpected("expected `" + near.get() + "`", "did you mean `" + near.get() + "`?");
      words.mute();
    }
  }

  private Optional<Element> condition() {
    try {
      Element when = elements.when();
      Alternatives.requireFew(when, words, name == null ? when.place() : name.place());
      return Optional.of(when).filter(w -> elements.isSound());
    } catch (Cursor.Unreadable e) {
      fail();
      return Optional.empty();
    }
  }

  /** Reads what single conditions there are behind an error, however they are joined. */
  private void patterns() {
    pass(this::nextIsPart);
    while (!isLeft && elements.nextIsPattern()) {
      try {
        elements.pattern();
      } catch (Cursor.Unreadable e) {
        fail();
      }
      pass(this::nextIsPart);
    }
  }

  private void statement() {
    pass(this::nextIsBehindCondition);
    if (!isLeft && (words.take("then") || statements.begins())) {
      listenIf(statements.nextIsPlausible());
      try {
        statements.statement();
      } catch (Cursor.Unreadable e) {
        fail();
      }
    }
    pass(this::nextIsOutside);
    if (!isLeft) {
      words.take("end");
    }
  }

  private Located<String> name() {
    String wanted = "the rule's name in quotes";
    Token bare = words.peek();
    boolean isName = bare.kind() == Kind.WORD && !bare.is("when") && !bare.is("then");
    if (!isName || bare.place().line() != words.peek(-1).place().line()) {
      Located<String> name =
          words.expectString(
              wanted,
              bare.is(":")
                  ? "delete the colon behind `rule`"
                  : "a rule begins like `rule \"No new taxes\"`");
      requireWords(name);
      return name;
    }
    Located<String> meant = meant();
    problems.error(
        Code.SYNTAX,
        bare.place(),
        "expected " + wanted + ", found " + bare.shown(),
        "write `rule \"" + meant.value() + "\"`");
    return meant;
  }

  /** {@return the name behind a word too many; else the words that lack their quotes} */
  private Located<String> meant() {
    if (words.peek(1).kind() != Kind.STRING) {
      return restOfLine();
    }
    words.next();
    return words.expectString("a name", "");
  }

  /** Reads the words of a line as one text, up to what begins another part of a rule. */
  private Located<String> restOfLine() {
    Token first = words.next();
    Token last = first;
    StringBuilder text = new StringBuilder(first.text());
    while (words.peek().place().line() == first.place().line()
        && (words.peek().kind() == Kind.WORD
            || words.peek().kind() == Kind.NUMBER
            || words.nextIs("-"))
        && !words.nextIs("when")
        && text.length() < NAME_MAX) {
      text.append(last.touches(words.peek()) ? "" : " ").append(words.peek().text());
      last = words.next();
    }
    return new Located<>(text.toString(), first.place());
  }

  private void requireWords(Located<String> written) {
    if (!isName(written.value())) {
      problems.error(
          Code.NOT_ALLOWED,
          written.place(),
          "a rule's name needs words, without `\"`, `\\` or line ends",
          "such as `rule \"No Western troops\"`");
    }
  }

  private void requireFewWords(RuleDraft draft) {
    if (draft.tokens().size() > TOKENS_MAX && isSound()) {
      isSound = false;
      problems.error(
          Code.NOT_ALLOWED,
          draft.name().orElseThrow().place(),
          "the rule has more than " + TOKENS_MAX + " words and signs",
          "split it, or let another rule `conclude` a part of it");
    }
  }
}
