package parley.app.diff;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.words.Numbers;
import parley.app.words.VerdictWords;
import parley.model.Rule;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.diff.PartyDifference;
import parley.question.diff.Relation;
import parley.question.diff.RuleChange;
import parley.question.diff.VerdictMove;

/** Moves and changed rules in words. */
record MoveWords(ComparedSides compared) {
  private static final String ARROW = "→";

  /**
   * {@return the text with its arrows and dashes as signs, for which a terminal may have others}
   */
  static Text signed(String text) {
    List<Object> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<Sign> sign = sign(text.charAt(i));
      if (sign.isPresent()) {
        parts.add(text.substring(start, i));
        parts.add(sign.get());
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return Text.of(parts.toArray());
  }

  private static Optional<Sign> sign(char c) {
    return switch (c) {
      case '→' -> Optional.of(Sign.ARROW);
      case '—' -> Optional.of(Sign.DASH);
      default -> Optional.empty();
    };
  }

  static String relation(Relation relation) {
    return relation == Relation.BOTH ? "stricter and laxer" : relation.id();
  }

  /** {@return a text in which the analysis wrote {@code ->}} */
  static String arrows(String text) {
    return text.replace("->", ARROW);
  }

  /** {@return "accepts → holds out"} */
  static String of(VerdictMove move) {
    return VerdictWords.of(move.from()) + " " + ARROW + " " + VerdictWords.of(move.to());
  }

  /** {@return "accepts → holds out 1,200, accepts → rejects 3"} */
  static String moves(PartyDifference party) {
    return party.moves().entrySet().stream()
        .map(e -> of(e.getKey()) + " " + Numbers.exact(e.getValue()))
        .collect(joining(", "));
  }

  String of(RuleChange change) {
    return placeless(change) + ", " + where(change.rule());
  }

  String placeless(RuleChange change) {
    String was =
        change.kind() == RuleChange.Kind.RENAMED
            ? change.before().map(r -> ", which was " + r.name()).orElse("")
            : "";
    String aspects =
        change.aspects().isEmpty() ? "" : ": " + arrows(String.join(", ", change.aspects()));
    return change.kind().id()
        + " — "
        + named(change.rule())
        + " ("
        + change.words()
        + ")"
        + was
        + aspects;
  }

  /** {@return "Russia: No Western troops in Ukraine"} */
  String named(Rule rule) {
    return Optional.of(rule.owner())
            .filter(o -> !o.equals(Rule.COMMON))
            .map(compared::title)
            .orElse(rule.owner())
        + ": "
        + rule.name();
  }

  static String where(Rule rule) {
    return rule.place().file() + ":" + rule.place().line();
  }
}
