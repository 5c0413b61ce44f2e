package parley.report;

import java.io.IOException;
import java.util.List;
import parley.model.explain.Reason;
import parley.model.explain.Reason.Grounds;
import parley.model.explain.Reason.Leaf;
import parley.model.explain.Reason.Shared;
import parley.model.explain.Reason.Some;
import parley.report.paper.Paper;

/** A reason as a nested list, each part marked with whether it holds. */
record ReasonList(Paper paper, ConditionWords words) {
  /** {@return the same for what is not the case: "all of these held" or the like} */
  static String held(Reason reason) {
    if (reason.parts().size() < 2 || reason instanceof Shared) {
      return "this held";
    }
    return reason instanceof Some ? "one of these held" : "all of these held";
  }

  /** {@return how the list is introduced: "all of these hold" or the like} */
  static String hold(Reason reason) {
    if (reason.parts().size() < 2 || reason instanceof Shared) {
      return "this holds";
    }
    return reason instanceof Some ? "one of these holds" : "all of these hold";
  }

  /** Writes the parts of a whole, or the reason itself if it is a single question. */
  void write(int depth, Reason reason) throws IOException {
    boolean whole = reason instanceof Reason.Every || reason instanceof Some;
    for (Reason part : whole ? reason.parts() : List.of(reason)) {
      item(depth, part);
    }
    if (whole && reason.parts().isEmpty()) {
      paper.item(
          depth, mark(reason) + " " + (reason.holds() ? "whatever the package says" : "never"));
    }
  }

  private void item(int depth, Reason part) throws IOException {
    if (part instanceof Leaf leaf) {
      paper.item(depth, mark(part) + " " + words.of(leaf, paper.look().dash()));
    } else if (part instanceof Shared shared) {
      shared(depth, shared);
    } else {
      paper.item(depth, mark(part) + (part instanceof Some ? " one of:" : " all of:"));
      write(depth + 1, part);
    }
  }

  /** Of the rules that conclude it, and of their conditions, only what decides. */
  private void shared(int depth, Shared shared) throws IOException {
    String not = shared.negated() ? "no " : "";
    paper.item(depth, mark(shared) + " " + not + "conclusion \"" + shared.conclusion() + "\"");
    for (Grounds grounds : shared.decisive().rules()) {
      String applies = grounds.reason().holds() ? " applies, as:" : " does not apply, lacking:";
      paper.item(depth + 1, mark(grounds.reason()) + " " + grounds.rule() + applies);
      write(depth + 2, grounds.reason());
    }
  }

  private String mark(Reason reason) {
    return reason.holds() ? paper.look().yes() : paper.look().no();
  }
}
