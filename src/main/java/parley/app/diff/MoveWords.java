package parley.app.diff;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import parley.app.words.Numbers;
import parley.model.Rule;
import parley.output.paper.PaperLook;
import parley.question.diff.PartyDifference;
import parley.question.diff.Relation;
import parley.question.diff.RuleChange;
import parley.question.diff.VerdictMove;

/** Moves and changed rules in words. */
record MoveWords(ComparedSides compared, PaperLook look) {
  static String relation(Relation relation) {
    return relation == Relation.BOTH ? "stricter and laxer" : relation.id();
  }

  String arrow() {
    return look.ascii() ? "->" : "→";
  }

  /** {@return a text in which the analysis wrote {@code ->}} */
  String arrows(String text) {
    return text.replace("->", arrow());
  }

  /** {@return "accepts → holds out"} */
  String of(VerdictMove move) {
    return PaperLook.words(move.from()) + " " + arrow() + " " + PaperLook.words(move.to());
  }

  /** {@return "accepts → holds out 1,200, accepts → rejects 3"} */
  String moves(PartyDifference party) {
    return party.moves().entrySet().stream()
        .map(e -> of(e.getKey()) + " " + Numbers.exact(e.getValue()))
        .collect(joining(", "));
  }

  String of(RuleChange change) {
    String was =
        change.kind() == RuleChange.Kind.RENAMED
            ? change.before().map(r -> ", which was " + r.name()).orElse("")
            : "";
    String aspects =
        change.aspects().isEmpty() ? "" : ": " + arrows(String.join(", ", change.aspects()));
    return change.kind().id()
        + " "
        + look.dash()
        + " "
        + named(change.rule())
        + " ("
        + change.words()
        + ")"
        + was
        + aspects
        + ", "
        + where(change.rule());
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
