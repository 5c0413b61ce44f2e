package parley.rules.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out what stands after {@code then}: on one line, or the reason on lines of its own. */
final class StatementLayout {
  private static final int INDENT = 4;

  private StatementLayout() {}

  static Doc of(List<Piece> words) {
    int reason = lastComma(words) + 1;
    List<Doc> head = new ArrayList<>();
    for (int i = 0; i < reason; i++) {
      boolean blank = i > 0 && words.get(i - 1).is(",");
      head.add(blank ? Doc.of(Doc.text(" "), words.get(i).doc()) : words.get(i).doc());
    }
    int close = words.size() - (words.get(words.size() - 1).is(";") ? 2 : 1);
    List<Doc> end = words.subList(close, words.size()).stream().map(Piece::doc).toList();
    return Doc.of(
        new Doc.Sequence(head),
        new Doc.Group(
            new Doc.Nest(
                INDENT,
                Doc.of(
                    words.get(reason - 1).is("(") ? Doc.EDGE : Doc.LINE,
                    new Doc.Align(reason(words.subList(reason, close)))))),
        new Doc.Sequence(end));
  }

  /** {@return the index of the last comma, or of the parenthesis that opens} */
  private static int lastComma(List<Piece> words) {
    int comma = words.size() - 1;
    while (!words.get(comma).is(",") && !words.get(comma).is("(")) {
      comma--;
    }
    return comma;
  }

  /** Texts and variables; each {@code +} leads its line. */
  private static Doc reason(List<Piece> words) {
    List<Doc> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Piece word = words.get(i);
      if (word.is("+")) {
        parts.add(Doc.of(word.doc(), Doc.text(" "), words.get(++i).doc()));
      } else {
        parts.add(word.doc());
      }
    }
    return new Doc.Group(Doc.joined(parts, Doc.LINE));
  }
}
