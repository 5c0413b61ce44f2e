package parley.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/** Leaves out or puts in what one form of a rule file has and the other has not. */
final class FormChange {
  private final RuleFile file;
  private final Optional<String> casePackage;
  private final List<Piece> pieces;
  private final List<Piece> changed = new ArrayList<>();

  /** Comments of words left out, for the next word that stays. */
  private final List<Token> homeless = new ArrayList<>();

  private int at;

  /**
   * For a file.
   *
   * @param casePackage what the packages of its case begin with, if that is known
   */
  FormChange(RuleFile file, Optional<String> casePackage, List<Piece> pieces) {
    this.file = file;
    this.casePackage = casePackage;
    this.pieces = pieces;
  }

  /** {@return the words without all that may be left out} */
  List<Piece> shortened() {
    while (!isAny("rule") && !isEnd()) {
      boolean drop = mayBeLeftOut();
      do {
        take(drop);
      } while (!startsStatement());
    }
    while (!isEnd()) {
      toStatement();
      boolean named = isAny("drools");
      take(named);
      take(named);
      while (!isAny(";", "end")) {
        take(false);
      }
      if (isAny(";")) {
        leaveOutLast();
      }
      take(false);
    }
    take(false);
    return changed;
  }

  /** {@return the words with all that may be left out} */
  List<Piece> completed() {
    FullHead head = FullHead.of(file, casePackage.orElse(""));
    if (head.lacksPackage()) {
      insert(head.packageLine());
    }
    while (isAny("package", "import") && !pieces.get(at + 1).is("function")) {
      do {
        take(false);
      } while (!startsStatement());
    }
    head.missingTypes().forEach(this::insert);
    while (!isAny("rule") && !isEnd()) {
      take(false);
    }
    head.missingOthers().forEach(this::insert);
    while (!isEnd()) {
      toStatement();
      if (!isAny("drools")) {
        insert("drools,");
      }
      while (!isAny(";", "end")) {
        take(false);
      }
      if (!isAny(";")) {
        insertBehind(";");
      } else {
        take(false);
      }
      take(false);
    }
    take(false);
    return changed;
  }

  /** Goes on to the first word between the parentheses of the next statement. */
  private void toStatement() {
    int depth = 0;
    while (depth > 0 || !isAny("then")) {
      depth += isAny("(") ? 1 : isAny(")") ? -1 : 0;
      take(false);
    }
    while (!isAny("(")) {
      take(false);
    }
    take(false);
  }

  private boolean isEnd() {
    return pieces.get(at).token().kind() == Kind.END;
  }

  private boolean isAny(String... words) {
    return List.of(words).stream().anyMatch(pieces.get(at)::is);
  }

  private boolean startsStatement() {
    return isEnd() || HeadWords.startStatement(pieces, at);
  }

  private void take(boolean leaveOut) {
    Piece piece = pieces.get(at++);
    if (leaveOut) {
      homeless.addAll(piece.before());
      homeless.addAll(piece.after());
      return;
    }
    List<Token> before = new ArrayList<>(homeless);
    before.addAll(piece.before());
    homeless.clear();
    changed.add(new Piece(piece.token(), piece.text(), before, piece.after()));
  }

  /** Leaves out a word whose comments go to the word before it. */
  private void leaveOutLast() {
    Piece piece = pieces.get(at++);
    Piece last = changed.remove(changed.size() - 1);
    List<Token> after = new ArrayList<>(last.after());
    after.addAll(piece.before());
    after.addAll(piece.after());
    changed.add(new Piece(last.token(), last.text(), last.before(), after));
  }

  private void insert(String words) {
    changed.addAll(Piece.of(Lexer.wordsOf(words), List.of()));
  }

  /** Puts a word in front of the comments that stand behind the last one. */
  private void insertBehind(String word) {
    Piece last = changed.remove(changed.size() - 1);
    changed.add(new Piece(last.token(), last.text(), last.before(), List.of()));
    Piece added = Piece.of(Lexer.wordsOf(word), List.of()).get(0);
    changed.add(new Piece(added.token(), added.text(), List.of(), last.after()));
  }

  /** {@return whether the statement of the head that starts here says what is known anyway} */
  private boolean mayBeLeftOut() {
    Optional<String> named = file.head().packageName().map(p -> p.value());
    String own = RuleFile.stem(file.file());
    if (isAny("package")) {
      return casePackage.map(c -> c + "." + own).equals(named);
    }
    boolean ofType = isAny("import") && !pieces.get(at + 1).is("function");
    Optional<String> root =
        named.map(n -> n.substring(0, Math.max(0, n.lastIndexOf('.')))).or(() -> casePackage);
    String type = HeadWords.dotted(pieces, at + 1);
    return !ofType
        || root.filter(r -> type.equals(r + ".Terms") || type.equals(r + ".Conclusion"))
            .isPresent();
  }
}
