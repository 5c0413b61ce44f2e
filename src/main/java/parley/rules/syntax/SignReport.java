package parley.rules.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.rules.syntax.Token.Kind;

/**
 * Says which problems of single signs are told beside the errors of the grammar.
 *
 * @param foreign where Parley does not read
 */
record SignReport(List<Token> tokens, List<Foreign.Stretch> foreign) {
  /** Reports both. A line with a quote too few or too many has one error. */
  void report(Problems signs, Problems grammar, Problems into) {
    Set<Integer> torn =
        tokens.stream()
            .filter(SignReport::isTorn)
            .map(t -> t.place().line())
            .collect(Collectors.toSet());
    Map<Integer, List<Diagnostic>> quotes =
        signs.sorted().stream()
            .filter(d -> d.code() == Code.SYNTAX && torn.contains(d.place().line()))
            .collect(Collectors.groupingBy(d -> d.place().line()));
    Map<Integer, List<Diagnostic>> others =
        grammar.sorted().stream().collect(Collectors.groupingBy(d -> d.place().line()));
    for (Diagnostic error : grammar.sorted()) {
      if (quotes.getOrDefault(error.place().line(), List.of()).stream()
          .noneMatch(q -> isPlaced(q) && isTold(q))) {
        into.addAll(List.of(error));
      }
    }
    Set<Place> fences = laterFences();
    Set<List<Object>> told = new HashSet<>();
    for (Diagnostic sign : signs.sorted()) {
      if (fences.contains(sign.place())) {
        continue;
      }
      int line = sign.place().line();
      boolean isSaid =
          quotes.getOrDefault(line, List.of()).contains(sign)
              && !isPlaced(sign)
              && others.containsKey(line);
      if (!isSaid && isTold(sign) && isFirst(sign, told)) {
        into.addAll(List.of(sign));
      }
    }
  }

  /** {@return where fences are but for the first, which says to delete all} */
  private Set<Place> laterFences() {
    return tokens.stream()
        .filter(t -> t.kind() == Kind.BROKEN && Pasted.isFence(t.text()))
        .skip(1)
        .map(Token::place)
        .collect(Collectors.toSet());
  }

  /** Of signs in pairs the first in a line is enough to tell, of spaces that are none in a file. */
  private static boolean isFirst(Diagnostic sign, Set<List<Object>> told) {
    String help = sign.help().orElse("");
    if (help.equals(Refused.NO_BREAK_HELP)) {
      return told.add(List.of(help));
    }
    return !Refused.PAIR_HELPS.contains(help) || told.add(List.of(sign.place().line(), help));
  }

  private static boolean isTorn(Token token) {
    return token.kind() == Kind.BROKEN && Lexer.isQuote(token.text().charAt(0));
  }

  /** {@return whether it is known which quote is missing} */
  private static boolean isPlaced(Diagnostic quote) {
    return !quote.help().equals(Optional.of(Unquoted.NONE_AFTER.formatted('"')))
        && !quote.help().equals(Optional.of(Unquoted.NONE_AFTER.formatted('\'')));
  }

  /** What is wrong with single signs is told only where Parley reads them; or if nobody sees it. */
  private boolean isTold(Diagnostic sign) {
    boolean isHidden = sign.help().equals(Optional.of(Refused.INVISIBLE_HELP));
    return isHidden || foreign.stream().noneMatch(f -> f.holds(sign.place()));
  }
}
