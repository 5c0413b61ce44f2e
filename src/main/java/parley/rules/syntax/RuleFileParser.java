package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.Token.Kind;

/**
 * Reads a rule file by the grammar of the safe part of DRL. After an error in a rule it goes on
 * with the next rule, so that all errors of a file are reported at once.
 */
public final class RuleFileParser {
  /** After so many, the rest of a file is not worth reading. */
  private static final int PROBLEMS_MAX = 100;

  static final String RULE_HELP = "a rule reads `rule \"…\" when … then … end`";
  private static final int RULES_MAX = 1_000;
  private static final Set<Integer> RULE_NAME_NOT =
      Set.of((int) '"', (int) '\\', (int) '\n', (int) '\t');
  private static final int TOKENS_MAX = 2_000;
  private static final int ALTERNATIVES_MAX = 64;

  /** Of all alternatives of a rule together: Drools keeps each on its own. */
  private static final int PATTERNS_MAX = 1_000;

  private static final String ALTERNATIVES_HELP =
      "use `||` inside `Terms( … )`, or let other rules `conclude` parts of it";
  private static final List<String> STATEMENTS = List.of("rule", "import", "dialect", "package");

  private final Problems problems;
  private final Cursor words;
  private final Head head;
  private final List<RuleSyntax> rules = new ArrayList<>();
  private final List<Foreign.Stretch> foreign = new ArrayList<>();
  private boolean whole = true;

  private RuleFileParser(Cursor words, Problems problems) {
    this.words = words;
    this.problems = problems;
    this.head = new Head(words, problems);
  }

  /**
   * {@return the file, as far as it could be read; empty if its package could not be}
   *
   * @param problems receives every error of this file
   */
  public static Optional<RuleFile> parse(Source source, Problems problems) {
    Problems signs = new Problems();
    Lexer.Words cut = Lexer.cut(source, signs);
    RuleFileParser parser = new RuleFileParser(new Cursor(cut.tokens(), problems), problems);
    parser.file();
    parser.report(signs);
    return parser.head.read(source.name(), parser.rules, parser.whole, cut.blanked());
  }

  /** What is wrong with single signs is told only where Parley reads them; or if nobody sees it. */
  private void report(Problems signs) {
    for (Diagnostic sign : signs.sorted()) {
      boolean isHidden = sign.help().equals(Optional.of(Refused.INVISIBLE_HELP));
      if (isHidden || foreign.stream().noneMatch(f -> f.holds(sign.place()))) {
        problems.addAll(List.of(sign));
      }
    }
  }

  private void file() {
    try {
      head.packageStatement();
    } catch (Cursor.Unreadable e) {
      skip();
    }
    while (!words.isAtEnd() && problems.count() < PROBLEMS_MAX) {
      int from = words.position();
      try {
        statement();
      } catch (Cursor.Unreadable e) {
        whole = false;
        if (words.position() == from) {
          words.next();
        }
        skip();
      }
      words.takeForeign().ifPresent(f -> foreign.add(new Foreign.Stretch(f, words.peek().place())));
    }
  }

  private void statement() {
    Token token = words.peek();
    if (token.is("rule")) {
      requireFewRules(token);
      rules.add(rule());
    } else if (token.is("import") || token.is("dialect")) {
      head.statement(rules.isEmpty());
    } else if (Foreign.isStatement(token)) {
      throw words.foreign(
          token.place(), Foreign.message(token.text()), Foreign.statementHelp(token));
    } else if (token.is("package")) {
      throw head.packageLater(token);
    } else {
      throw words.unexpected("expected `rule`", near(token, STATEMENTS).orElse(RULE_HELP));
    }
  }

  /** Goes on to what looks like the start of the next rule. */
  private void skip() {
    while (!words.isAtEnd() && !startsStatement()) {
      words.next();
    }
  }

  private boolean startsStatement() {
    boolean rule = words.nextIs("rule") && words.peek().place().column() == 1;
    boolean rest = words.nextIs("rule") && words.peek(1).kind() == Kind.STRING;
    boolean import_ = words.nextIs("import") && words.peek(1).kind() == Kind.WORD;
    boolean dialect = words.nextIs("dialect") && words.peek(1).kind() == Kind.STRING;
    boolean other = words.peek().place().column() == 1 && Foreign.isStatement(words.peek());
    return rule || rest || import_ || dialect || other;
  }

  private RuleSyntax rule() {
    int from = words.position();
    words.next();
    Located<String> name = name();
    checkName(name);
    List<Annotation> annotations = new AnnotationParser(words).annotations();
    List<Attribute> attributes = new AttributeParser(words, problems, head).attributes(foreign);
    words.expect("when", RULE_HELP);
    Element when = new ElementParser(words).when();
    requireFewAlternatives(name, when);
    words.expect("then", RULE_HELP);
    Statement then = new StatementParser(words).statement();
    words.expect("end", "every rule ends with `end`");
    List<Token> tokens = words.since(from);
    if (tokens.size() > TOKENS_MAX) {
      throw words.notAllowed(
          name.place(),
          "the rule has more than " + TOKENS_MAX + " words and signs",
          "split it, or let another rule `conclude` a part of it");
    }
    return new RuleSyntax(name, annotations, attributes, when, then, tokens);
  }

  private Located<String> name() {
    String wanted = "the rule's name in quotes";
    Token bare = words.peek();
    boolean isName = bare.kind() == Kind.WORD && !bare.is("when") && !bare.is("then");
    if (isName && bare.place().line() == words.peek(-1).place().line()) {
      problems.error(
          Code.SYNTAX,
          bare.place(),
          "expected " + wanted + ", found " + bare.shown(),
          "write `rule \"" + bare.text() + "\"`");
      return new Located<>(words.next().text(), bare.place());
    }
    return words.expectString(wanted, "a rule begins like `rule \"No new taxes\"`");
  }

  private void requireFewRules(Token rule) {
    if (rules.size() == RULES_MAX) {
      problems.error(
          Code.NOT_ALLOWED,
          rule.place(),
          "a file has at most " + RULES_MAX + " rules",
          "the rules from here on were not read");
      words.toEnd();
      throw new Cursor.Unreadable();
    }
  }

  private void requireFewAlternatives(Located<String> name, Element when) {
    if (Alternatives.count(when) > ALTERNATIVES_MAX) {
      throw words.notAllowed(
          name.place(),
          "the rule's `or`s make more than " + ALTERNATIVES_MAX + " alternatives",
          ALTERNATIVES_HELP);
    }
    if (Alternatives.patterns(when) > PATTERNS_MAX) {
      throw words.notAllowed(
          name.place(),
          "the rule's alternatives have more than " + PATTERNS_MAX + " conditions together",
          ALTERNATIVES_HELP);
    }
  }

  /** {@return whether a rule may have this name} */
  public static boolean isRuleName(String name) {
    return !name.isBlank() && name.chars().noneMatch(RULE_NAME_NOT::contains);
  }

  private void checkName(Located<String> name) {
    if (!isRuleName(name.value())) {
      problems.error(
          Code.NOT_ALLOWED,
          name.place(),
          "a rule's name needs words, without `\"`, `\\` or line ends",
          "such as `rule \"No Western troops\"`");
    }
  }

  private static Optional<String> near(Token token, List<String> known) {
    return Nearest.to(token.text(), known).map(n -> "did you mean `" + n + "`?");
  }
}
