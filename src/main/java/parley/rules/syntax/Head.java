package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.rules.syntax.RuleFile.HeadSyntax;
import parley.rules.syntax.RuleFile.Located;

/** Reads what stands before the first rule: package, imports, dialect. */
final class Head {
  private static final String FUNCTIONS_OWNER = "parley.rules.Stances";
  private static final String FUNCTIONS_HELP = "write `import function parley.rules.Stances.*`";

  private final Cursor words;
  private final Problems problems;
  private final List<Located<String>> imports = new ArrayList<>();
  private @Nullable Located<String> packageName;
  private boolean statements;
  private boolean dialect;
  private boolean broken;
  private int end;

  Head(Cursor words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /**
   * Reads the package, if the file begins with one.
   *
   * @param isPasted whether a mark of the page before it says that the text was copied from there:
   *     then the file may have any name for now
   */
  void packageStatement(boolean isPasted) {
    broken = isPasted && !words.nextIs("package");
    if (words.take("package")) {
      broken = true;
      packageName = words.dotted("the package's name");
      broken = false;
      end();
    }
  }

  private void end() {
    words.take(";");
    end = words.peek(-1).end();
  }

  /** {@return that a package stands where none may} */
  Cursor.Unreadable packageLater(Token token) {
    return packageName == null
        ? words.notAllowed(
            token.place(), "`package` below other lines", "move it to the first line, or delete it")
        : words.notAllowed(
            token.place(), "a second `package`", "a rule file has one, in its first line");
  }

  /**
   * Reads an import or the dialect.
   *
   * @param before whether no rule has been read yet
   */
  void statement(boolean before) {
    Token token = words.next();
    if (!before) {
      throw words.notAllowed(
          token.place(),
          "`" + token.text() + "` after a rule",
          "imports and the dialect belong before the first rule");
    }
    if (token.is("dialect")) {
      dialect(token);
    } else if (words.nextIs("function") || words.nextIs("static")) {
      functions();
    } else {
      importType(token);
    }
    end();
  }

  /** Reads a dialect inside a rule, where most files of Drools have it. */
  void dialectInRule() {
    Token token = words.next();
    words.expectString("`\"mvel\"`", "write `dialect \"mvel\"` before the first rule");
    words.take(";");
    problems.error(
        Code.NOT_ALLOWED,
        token.place(),
        "`dialect` inside a rule",
        "delete it: the dialect belongs before the first rule, if anywhere");
  }

  private void dialect(Token token) {
    boolean again = dialect;
    dialect = true;
    Located<String> name = words.expectString("`\"mvel\"`", "write `dialect \"mvel\"`");
    if (!name.value().equals("mvel")) {
      throw words.notAllowed(
          name.place(),
          "the dialect `" + name.value() + "` is not allowed",
          "write `dialect \"mvel\"`");
    }
    if (again) {
      problems.error(Code.DUPLICATE, token.place(), "a second `dialect`", "one is enough");
    }
  }

  private void functions() {
    Token kind = words.next();
    Located<String> owner = words.dotted("what is imported");
    boolean all = words.take(".") && words.take("*");
    boolean known = kind.is("function") && all && owner.value().equals(FUNCTIONS_OWNER);
    boolean again = statements;
    statements = true;
    if (!known) {
      Place place = kind.is("function") ? owner.place() : kind.place();
      throw words.notAllowed(place, "this import is not allowed", FUNCTIONS_HELP);
    }
    if (again) {
      problems.error(Code.DUPLICATE, owner.place(), "imported twice", "one import is enough");
    }
  }

  private void importType(Token keyword) {
    if (words.peek().place().line() > keyword.place().line()) {
      throw words.unexpected("expected what is imported", "such as `import my_case.Terms`");
    }
    Located<String> type = words.dotted("what is imported");
    if (type.value().equals("accumulate") && words.peek().kind() == Token.Kind.WORD) {
      throw words.foreign(
          type.place(), Foreign.message("accumulate"), Foreign.conditionHelp("accumulate"));
    }
    if (words.nextIs(".") || words.nextIs("*")) {
      throw words.notAllowed(
          type.place(),
          "this import is not allowed",
          "import `Terms` and `Conclusion` of the case only");
    }
    if (imports.stream().anyMatch(i -> i.value().equals(type.value()))) {
      problems.error(Code.DUPLICATE, type.place(), "imported twice", "one import is enough");
    }
    imports.add(type);
  }

  HeadSyntax read() {
    return new HeadSyntax(
        Optional.ofNullable(packageName), imports, statements, dialect, end, !broken);
  }

  /** {@return whether a word begins a part of the head} */
  static boolean isWord(Token token) {
    return token.is("package") || token.is("import") || token.is("dialect");
  }
}
