package parley.rules.syntax;

import java.util.Optional;
import parley.model.Place;
import parley.rules.syntax.Token.Kind;

/**
 * A number with commas in it, which are none of the rule language: {@code 2,500} or {@code 0,7}.
 *
 * @param meant the number without them; empty if that is not clear
 */
record SplitNumber(String written, Place place, Optional<String> meant) {
  /** {@return the number whose part has just been read} */
  static Optional<SplitNumber> around(Cursor words) {
    int from = -1;
    while (isJoined(words, from - 2)) {
      from -= 2;
    }
    int to = -1;
    while (isJoined(words, to)) {
      to += 2;
    }
    if (from == to) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    for (int i = from; i <= to; i++) {
      written.append(words.peek(i).text());
    }
    Place first = words.peek(from).place();
    Place place = new Place(first.file(), first.line(), first.column(), written.length());
    return Optional.of(new SplitNumber(written.toString(), place, meant(written.toString())));
  }

  /** {@return whether a number, a comma and a number stand there without blanks} */
  private static boolean isJoined(Cursor words, int at) {
    Token comma = words.peek(at + 1);
    return words.peek(at).kind() == Kind.NUMBER
        && comma.is(",")
        && words.peek(at + 2).kind() == Kind.NUMBER
        && words.peek(at).touches(comma)
        && comma.touches(words.peek(at + 2));
  }

  private static Optional<String> meant(String written) {
    if (written.matches("[1-9][0-9]{0,2}(,[0-9]{3})+")) {
      return Optional.of(written.replace(",", ""));
    }
    return written.matches("[0-9]+,[0-9]+")
        ? Optional.of(written.replace(',', '.'))
        : Optional.empty();
  }

  String message() {
    return "`" + written + "` is not a number of the rule language";
  }
}
