package parley.app.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.app.words.ConditionWords;
import parley.app.words.Sources;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.explain.Explanation;
import parley.question.explain.PartyReason;
import parley.question.explain.Reason;
import parley.question.explain.Reason.Every;
import parley.question.explain.Reason.Grounds;
import parley.question.explain.Reason.Leaf;
import parley.question.explain.Reason.Shared;
import parley.question.explain.Reason.Some;
import parley.question.explain.StanceReason;

/**
 * What decides a reason, as a nested list; each part is marked with whether it holds. Why a
 * conclusion is drawn, or is not, is told once in a document.
 */
final class ReasonList {
  private final DocumentBuilder document;
  private final ConditionWords words;
  private final Explanation explanation;
  private final Sources sources;
  private final Map<String, List<Grounds>> grounds = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  ReasonList(
      DocumentBuilder document, ConditionWords words, Explanation explanation, Sources sources) {
    this.document = document;
    this.words = words;
    this.explanation = explanation;
    this.sources = sources;
    for (PartyReason party : explanation.parties()) {
      party.stances().forEach(this::gather);
    }
  }

  /** A reason names the rules behind a conclusion once, perhaps in a part that is not decisive. */
  private void gather(StanceReason stance) {
    gather(stance.reason());
    stance.concessions().forEach(this::gather);
  }

  private void gather(Reason reason) {
    if (reason instanceof Shared shared && !shared.rules().isEmpty()) {
      grounds.put(shared.conclusion(), shared.decisive().rules());
      names.put(
          shared.conclusion(),
          shared.rules().stream().map(g -> "\"" + g.rule().name() + "\"").toList());
    }
    reason.parts().forEach(this::gather);
  }

  /** {@return how the list of what holds is introduced: "all of these hold" or the like} */
  static String hold(Reason reason) {
    Reason decisive = plain(reason.decisive());
    if (decisive.parts().size() < 2 || decisive instanceof Shared) {
      return "this holds";
    }
    return decisive instanceof Some ? "each of these is enough" : "all of these hold";
  }

  /** {@return how the list of what fails is introduced: "missing" or "missing one of"} */
  static String missing(Reason reason) {
    Reason decisive = plain(reason.decisive());
    return decisive instanceof Some && decisive.parts().size() > 1 ? "missing one of" : "missing";
  }

  /** Writes those parts of a whole that decide it, or the reason itself if it is one question. */
  void write(int depth, Reason reason) {
    parts(depth, plain(reason.decisive()));
  }

  private void parts(int depth, Reason reason) {
    boolean whole = reason instanceof Every || reason instanceof Some;
    for (Reason part : whole ? reason.parts() : List.of(reason)) {
      Reason plain = plain(part);
      if (whole && plain.getClass() == reason.getClass()) {
        parts(depth, plain);
      } else {
        item(depth, plain);
      }
    }
    if (whole && reason.parts().isEmpty()) {
      document.itemAt(
          depth, mark(reason), " ", reason.holds() ? "whatever the package says" : "never");
    }
  }

  /** A whole with one decisive part is that part. */
  private static Reason plain(Reason reason) {
    boolean whole = reason instanceof Every || reason instanceof Some;
    return whole && reason.parts().size() == 1 ? plain(reason.parts().get(0)) : reason;
  }

  private void item(int depth, Reason part) {
    if (part instanceof Leaf leaf) {
      document.itemAt(depth, mark(part), " ", words.of(leaf));
    } else if (part instanceof Shared shared) {
      shared(depth, shared);
    } else {
      document.itemAt(depth, mark(part), part instanceof Some ? " one of:" : " all of:");
      parts(depth + 1, part);
    }
  }

  private void shared(int depth, Shared shared) {
    List<Grounds> rules = grounds.getOrDefault(shared.conclusion(), List.of());
    boolean first = told.add(shared.conclusion());
    String see = first || rules.isEmpty() ? "" : " (see above)";
    Text asked = Text.of(asked(shared));
    String here = shared.concluded() ? "it does" : "it does not";
    Text but = shared.holds() ? Text.of() : Text.of(" ", Sign.DASH, " here ", here);
    document.itemAt(depth, mark(shared), " ", asked, but, see);
    for (Grounds one : first ? rules : List.<Grounds>of()) {
      grounds(depth + 1, one);
    }
  }

  /** {@return whether the conclusion applies, by the names of the rules that draw it} */
  private String asked(Shared shared) {
    List<String> drawing = names.getOrDefault(shared.conclusion(), List.of());
    if (drawing.size() > 1 && shared.negated()) {
      return "none of " + String.join(", ", drawing) + " applies";
    }
    String subject = drawing.isEmpty() ? shared.conclusion() : String.join(" or ", drawing);
    return subject + (shared.negated() ? " does not apply" : " applies");
  }

  private void grounds(int depth, Grounds grounds) {
    Reason reason = grounds.reason();
    String then = reason.holds() ? " applies, as:" : ", " + missing(reason) + ":";
    String rule = grounds.rule().name() + " " + sources.cite(explanation.claims(grounds.rule()));
    document.itemAt(depth, mark(reason), " ", rule + then);
    if (reason.holds()) {
      document.itemAt(depth + 1, explanation.because(grounds));
    }
    parts(depth + 1, plain(reason.decisive()));
  }

  private static Sign mark(Reason reason) {
    return reason.holds() ? Sign.YES : Sign.NO;
  }
}
