package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.Token.Kind;

/**
 * Reads a rule file by the grammar of the safe part of DRL. After an error it goes on, so that all
 * errors of a file are reported at once.
 */
public final class RuleFileParser {
  /** After so many, the rest of a file is not worth reading. */
  private static final int PROBLEMS_MAX = 100;

  private static final int RULES_MAX = 1_000;
  private static final List<String> STATEMENTS = List.of("rule", "import", "dialect", "package");

  private final Problems problems;
  private final Cursor words;
  private final Head head;
  private final List<RuleSyntax> rules = new ArrayList<>();
  private final List<RuleDraft> drafts = new ArrayList<>();
  private final List<Foreign.Stretch> foreign = new ArrayList<>();
  private boolean isAllRead = true;

  private RuleFileParser(Cursor words, Problems problems) {
    this.words = words;
    this.problems = problems;
    this.head = new Head(words, problems);
  }

  /**
   * {@return the file, as far as it could be read}
   *
   * @param problems receives every error of this file
   */
  public static ReadFile parse(Source source, Problems problems) {
    Problems signs = new Problems();
    Lexer.Words cut = Lexer.cut(source, signs);
    Problems grammar = new Problems();
    RuleFileParser parser = new RuleFileParser(new Cursor(cut.tokens(), grammar), grammar);
    parser.file();
    new SignReport(cut.tokens(), parser.foreign).report(signs, grammar, problems);
    RuleFile file = new RuleFile(source.name(), parser.head.read(), parser.rules, cut.blanked());
    return new ReadFile(file, parser.drafts, parser.isAllRead);
  }

  private void file() {
    boolean isPasted = passFences();
    try {
      head.packageStatement(isPasted);
    } catch (Cursor.Unreadable e) {
      skip();
    }
    passFences();
    while (!words.isAtEnd() && problems.count() < PROBLEMS_MAX) {
      Token first = words.peek();
      if (startsStatement()) {
        words.listen();
      }
      try {
        statement();
      } catch (Cursor.Unreadable e) {
        isAllRead &= Head.isWord(first);
        if (words.peek().equals(first)) {
          words.next();
        }
        skip();
      }
      words.takeForeign().ifPresent(f -> foreign.add(new Foreign.Stretch(f, words.peek().place())));
      passFences();
    }
  }

  /**
   * What surrounds a text that was copied from a page has been reported, and hides no rule.
   *
   * @return whether there was some
   */
  private boolean passFences() {
    int from = words.position();
    while (words.peek().kind() == Kind.BROKEN && Pasted.isFence(words.peek().text())) {
      words.next();
    }
    return words.position() > from;
  }

  private void statement() {
    Token token = words.peek();
    if (token.is("rule")) {
      requireFewRules(token);
      rule();
    } else if (token.is("import") || token.is("dialect")) {
      head.statement(rules.isEmpty() && drafts.isEmpty());
    } else if (Foreign.isStatement(token)) {
      throw words.foreign(
          token.place(), Foreign.message(token.text()), Foreign.statementHelp(token));
    } else if (token.is("package")) {
      throw head.packageLater(token);
    } else {
      unknown(token);
    }
  }

  private void rule() {
    RuleParser parser = new RuleParser(words, problems, head, foreign);
    RuleDraft draft = parser.rule();
    Optional<RuleSyntax> rule = draft.whole().filter(w -> parser.isSound());
    rule.ifPresentOrElse(rules::add, () -> drafts.add(draft));
    if (rule.isEmpty()) {
      words.mute();
    }
    if (parser.isLeft()) {
      words.next();
      skip();
    }
  }

  /** A misspelt {@code rule} is read as one. */
  private void unknown(Token token) {
    Optional<String> near = Nearest.to(token.text(), STATEMENTS);
    boolean isRule = near.filter("rule"::equals).isPresent() && words.peek(1).kind() == Kind.STRING;
    if (isRule) {
      words.listen();
    }
    Cursor.Unreadable error =
        words.unexpected(
            "expected `rule`", near.map(n -> "did you mean `" + n + "`?").orElse(ruleHelp(token)));
    if (!isRule) {
      throw error;
    }
    rule();
  }

  /** Words that follow each other are a note. */
  private String ruleHelp(Token token) {
    if (words.peek(-1).is("end") && (token.is(";") || token.is("."))) {
      return "delete it: nothing stands behind `end`";
    }
    Token next = words.peek(1);
    boolean isNote =
        token.is("-") && next.is("-") || token.kind() == Kind.WORD && next.kind() == Kind.WORD;
    return isNote ? Cursor.RULE_HELP + ", a comment `// …`" : Cursor.RULE_HELP;
  }

  /** Goes on to what looks like the start of the next rule. */
  private void skip() {
    while (!words.isAtEnd() && !startsStatement()) {
      words.next();
    }
  }

  private boolean startsStatement() {
    boolean import_ = words.nextIs("import") && words.peek(1).kind() == Kind.WORD;
    boolean dialect = words.nextIs("dialect") && words.peek(1).kind() == Kind.STRING;
    boolean other = words.peek().place().column() == 1 && Foreign.isStatement(words.peek());
    return words.startsRule() || import_ || dialect || other;
  }

  private void requireFewRules(Token rule) {
    if (rules.size() + drafts.size() >= RULES_MAX) {
      problems.error(
          Code.NOT_ALLOWED,
          rule.place(),
          "a file has at most " + RULES_MAX + " rules",
          "the rules from here on were not read");
      words.toEnd();
      throw new Cursor.Unreadable();
    }
  }

  public static boolean isRuleName(String name) {
    return RuleParser.isName(name);
  }
}
