package parley.rules.format;

import java.util.ArrayList;
import java.util.List;
import parley.rules.syntax.Token;

/** Lays out one rule, from {@code rule} to {@code end}. */
final class RuleLayout {
  private static final int INDENT = 4;

  private final List<Piece> pieces;
  private final List<Doc> lines = new ArrayList<>();
  private int at;

  private RuleLayout(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static Doc of(List<Piece> pieces) {
    return new RuleLayout(pieces).rule();
  }

  private Doc rule() {
    lines.add(Doc.of(take().doc(), Doc.text(" "), take().doc()));
    List<Doc> notes = new ArrayList<>();
    while (pieces.get(at).is("@")) {
      notes.add(annotation());
    }
    while (!pieces.get(at).is("when")) {
      notes.add(attribute());
    }
    indented(notes);
    keyword();
    indented(List.of(ConditionLayout.of(upTo("then"))));
    keyword();
    indented(List.of(StatementLayout.of(upTo("end"))));
    keyword();
    return new Doc.Sequence(lines);
  }

  private Piece take() {
    return pieces.get(at++);
  }

  private void indented(List<Doc> docs) {
    for (Doc doc : docs) {
      lines.add(new Doc.Nest(INDENT, Doc.of(new Doc.NewLine(), doc)));
    }
  }

  /** Comments before {@code when}, {@code then} and {@code end} belong to what stands above. */
  private void keyword() {
    Piece word = take();
    for (Token comment : word.before()) {
      Doc remark = new Doc.Remark(comment.text(), true, true);
      lines.add(new Doc.Nest(INDENT, Doc.of(new Doc.NewLine(), remark)));
    }
    Piece bare = new Piece(word.token(), word.text(), List.of(), word.after());
    lines.add(Doc.of(new Doc.NewLine(), bare.doc()));
  }

  private Doc annotation() {
    List<Doc> words = new ArrayList<>();
    while (!pieces.get(at).is(")")) {
      words.add(take().doc());
    }
    words.add(take().doc());
    return new Doc.Sequence(words);
  }

  /** {@code date-effective "…"}. */
  private Doc attribute() {
    List<Doc> words = new ArrayList<>();
    words.add(take().doc());
    while (pieces.get(at).is("-")) {
      words.add(take().doc());
      words.add(take().doc());
    }
    words.add(Doc.text(" "));
    words.add(take().doc());
    return new Doc.Sequence(words);
  }

  /** {@return the pieces up to a word outside parentheses} */
  private List<Piece> upTo(String word) {
    int from = at;
    int depth = 0;
    while (depth > 0 || !pieces.get(at).is(word)) {
      depth += pieces.get(at).is("(") ? 1 : 0;
      depth -= pieces.get(at).is(")") ? 1 : 0;
      at++;
    }
    return pieces.subList(from, at);
  }
}
