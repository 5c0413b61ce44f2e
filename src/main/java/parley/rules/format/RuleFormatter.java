package parley.rules.format;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFileParser;
import parley.rules.syntax.Token;

/** Lays rule files out in one way, and proves of each that it still says the same. */
public final class RuleFormatter {
  private static final int WIDTH = 125;

  private RuleFormatter() {}

  /**
   * {@return the file's text in the one layout; empty, with errors, if it breaks the grammar}
   *
   * <p>Words, comments and their order stay; texts get double quotes where nothing speaks against
   * it, statements their semicolon. What comes out is read again and must mean the same.
   */
  public static Optional<String> format(Source source, Problems problems) {
    int before = problems.count();
    Optional<RuleFile> file = RuleFileParser.parse(source, problems);
    if (file.isEmpty() || problems.count() > before) {
      return Optional.empty();
    }
    Lexer.Words words = Lexer.cut(source, new Problems());
    String text =
        LinePrinter.print(FileLayout.of(Piece.of(words.tokens(), words.comments())), WIDTH);
    requireSame(meaning(source), new Source(source.name(), text));
    return Optional.of(text);
  }

  private static void requireSame(Optional<Meaning> before, Source formatted) {
    Optional<Meaning> after = meaning(formatted);
    if (after.isEmpty() || !after.equals(before)) {
      throw new IllegalStateException(
          "formatting would change what " + formatted.name() + " says; nothing was written");
    }
  }

  /** {@return what a file means; empty if it breaks the grammar} */
  private static Optional<Meaning> meaning(Source source) {
    Problems problems = new Problems();
    Optional<RuleFile> file = RuleFileParser.parse(source, problems);
    List<String> comments =
        Lexer.cut(source, new Problems()).comments().stream().map(Token::text).toList();
    return file.filter(f -> problems.count() == 0).map(f -> Meaning.of(f, comments));
  }
}
