package parley.rules.format;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
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
   * <p>Comments and the order of words stay; texts get double quotes where nothing speaks against
   * it, and what the form leaves out or asks for is left out or put in. What comes out is read
   * again and must mean the same.
   *
   * @param casePackage what the packages of the file's case begin with, if that is known; else the
   *     file's own package stays, and the full form of a file without one is an error
   */
  public static Optional<String> format(
      Source source, Form form, Optional<String> casePackage, Problems problems) {
    int before = problems.count();
    RuleFile file = RuleFileParser.parse(source, problems).file();
    if (problems.count() > before) {
      return Optional.empty();
    }
    if (form == Form.FULL && casePackage.isEmpty() && file.head().packageName().isEmpty()) {
      problems.error(
          Code.MISSING,
          file.packagePlace(),
          "the package of this file is not known: there is no agenda in its folder",
          "write `package CASE.PARTY` in its first line");
      return Optional.empty();
    }
    Lexer.Words words = Lexer.cut(source, new Problems());
    FormChange change =
        new FormChange(file, casePackage, Piece.of(words.tokens(), words.comments()));
    List<Piece> pieces = form == Form.SHORT ? change.shortened() : change.completed();
    String text = LinePrinter.print(FileLayout.of(pieces), WIDTH);
    String root = casePackage.orElse("");
    requireSame(meaning(source, root), new Source(source.name(), text), root);
    return Optional.of(text);
  }

  private static void requireSame(Optional<Meaning> before, Source formatted, String root) {
    Optional<Meaning> after = meaning(formatted, root);
    if (after.isEmpty() || !after.equals(before)) {
      throw new IllegalStateException(
          "formatting would change what " + formatted.name() + " says; nothing was written");
    }
  }

  /** {@return what a file means; empty if it breaks the grammar} */
  private static Optional<Meaning> meaning(Source source, String root) {
    Problems problems = new Problems();
    RuleFile file = RuleFileParser.parse(source, problems).file();
    List<String> comments =
        Lexer.cut(source, new Problems()).comments().stream().map(Token::text).toList();
    return problems.count() == 0 ? Optional.of(Meaning.of(file, comments, root)) : Optional.empty();
  }
}
