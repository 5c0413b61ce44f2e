package parley.scenario.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.scenario.yaml.YamlNode;

/**
 * Reads on behind an error of syntax: the smallest block around it is left out, and the text read
 * again. So all independent errors of a file are told at once.
 */
final class Recovery {
  private static final int ERRORS_MAX = 20;

  /** So much text is read at most, however often. */
  private static final long CHARS_MAX = 30_000_000;

  private final List<Refusal> refusals = new ArrayList<>();
  private CutText text;
  private Attempt attempt;
  private long chars;

  private Recovery(Source source) {
    text = CutText.whole(source);
    attempt = Attempt.at(source, text.lost());
    chars = source.text().length();
  }

  /** {@return the tree of a text; empty if nothing can be read behind an error} */
  static Optional<YamlNode> read(Source source, Problems problems) {
    Recovery recovery = new Recovery(source);
    Attempt first = recovery.attempt;
    Attempt last = recovery.last();
    boolean isWorth = last.root().filter(r -> !r.isLost()).isPresent();
    problems.addAll((isWorth ? last : first).problems());
    recovery.refusals.stream().limit(isWorth ? ERRORS_MAX : 1).forEach(r -> r.report(problems));
    return isWorth ? last.root() : Optional.empty();
  }

  private Attempt last() {
    while (attempt.refusal().isPresent()) {
      Refusal refusal = attempt.refusal().get();
      refusals.add(refusal);
      if (!refusal.isLocal() || refusals.size() >= ERRORS_MAX || !goesOn(refusal)) {
        return attempt;
      }
    }
    return attempt;
  }

  /** {@return whether the text can be read further without a block; then it has been} */
  private boolean goesOn(Refusal refusal) {
    int line =
        attempt
            .bracket()
            .map(Place::line)
            .filter(l -> l < refusal.place().line())
            .orElse(refusal.place().line());
    for (Cut cut : new Cuts(text).around(line, refusal.kind())) {
      CutText rest = text.without(cut);
      Source source = rest.source();
      chars += source.text().length();
      if (chars > CHARS_MAX) {
        return false;
      }
      Attempt next = Attempt.at(source, rest.lost());
      if (next.refusal().map(r -> r.place().line() > cut.last()).orElse(true)) {
        text = rest;
        attempt = next;
        return true;
      }
    }
    return false;
  }
}
