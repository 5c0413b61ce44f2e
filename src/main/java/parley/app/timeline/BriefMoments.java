package parley.app.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.whatif.DifferenceWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.app.words.VerdictWords;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.verdict.PackageVerdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.timeline.Moment;
import parley.question.timeline.Timeline;
import parley.question.whatif.PackageDifference;

/** What changes on each date in numbers, and in which packages the outcome does. */
record BriefMoments(DocumentBuilder document, Timeline timeline) {
  private static final int FOLLOWED_MAX = 2;

  void write() {
    document.heading("What changes");
    Optional<Moment> before = Optional.empty();
    for (Moment moment : timeline.moments()) {
      document.item(moment.turn().date() + ": " + stances(moment));
      redLines(moment.turn().starts());
      String conflicts = conflicts(moment);
      if (!conflicts.isEmpty()) {
        document.itemAt(1, conflicts);
      }
      before.ifPresent(b -> packages(b, moment));
      before = Optional.of(moment);
    }
    List<String> legend = Headings.legend(timeline.rules().agenda(), headings());
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
    document.paragraph(
        "--all names every stance, conflict and verdict that changes"
            + (isFollowed() ? "." : "; -p PACKAGE follows one package."));
  }

  /** {@return whether there are so few packages that every verdict that changes is named} */
  private boolean isFollowed() {
    return timeline.packages().size() <= FOLLOWED_MAX;
  }

  /** {@return "2 stances start (Russia 2), 1 ends (Ukraine 1)"} */
  private String stances(Moment moment) {
    List<RuleId> starts = moment.turn().starts();
    List<RuleId> ends = moment.turn().ends();
    List<String> words = new ArrayList<>();
    if (!starts.isEmpty()) {
      words.add(Numbers.many(starts.size(), "stance starts", "stances start") + whose(starts));
    }
    if (!ends.isEmpty()) {
      words.add(
          starts.isEmpty()
              ? Numbers.many(ends.size(), "stance ends", "stances end") + whose(ends)
              : Numbers.many(ends.size(), "ends", "end") + whose(ends));
    }
    boolean today = moment.turn().date().equals(timeline.today());
    return words.isEmpty()
        ? (today ? "today; " : "") + "no stance starts or ends"
        : String.join("; ", words);
  }

  private void redLines(List<RuleId> starts) {
    StanceWords words = new StanceWords(timeline.rules());
    List<String> crossed =
        starts.stream()
            .filter(s -> timeline.rules().stance(s).filter(Stance::rejects).isPresent())
            .map(words::brief)
            .toList();
    if (!crossed.isEmpty()) {
      document.itemAt(
          1, (crossed.size() == 1 ? "red line " : "red lines ") + String.join("; ", crossed));
    }
  }

  private String whose(List<RuleId> stances) {
    Map<String, String> headings = headings();
    Map<String, Long> counts =
        stances.stream()
            .collect(
                Collectors.groupingBy(RuleId::owner, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> headings.getOrDefault(e.getKey(), e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private Map<String, String> headings() {
    return Headings.of(timeline.rules().agenda(), timeline.parties());
  }

  private static String conflicts(Moment moment) {
    List<String> words = new ArrayList<>();
    moment.dissolved().map(List::size).filter(n -> n > 0).ifPresent(n -> words.add(n + " gone"));
    moment.came().map(List::size).filter(n -> n > 0).ifPresent(n -> words.add(n + " new"));
    boolean unknown = moment.came().isEmpty() || moment.dissolved().isEmpty();
    if (unknown) {
      words.add("not all known");
    }
    return words.isEmpty() ? "" : "conflicts: " + String.join(", ", words);
  }

  private void packages(Moment before, Moment now) {
    int others = 0;
    for (int i = 0; i < now.packages().size(); i++) {
      PackageVerdict one = now.packages().get(i);
      PackageDifference difference = PackageDifference.of(before.packages().get(i), one);
      if (isFollowed()) {
        Text moves = new DifferenceWords(timeline.rules()).moves(difference);
        if (!moves.isEmpty()) {
          document.itemAt(1, one.id() + ": ", moves);
        }
      } else if (difference.movesOutcome()) {
        document.itemAt(1, outcome(one.id(), difference));
      } else if (difference.parties().stream().anyMatch(p -> p.movesVerdict())) {
        others++;
      }
    }
    if (others > 0) {
      document.itemAt(
          1,
          "verdicts change on "
              + Numbers.many(others, "package")
              + " whose outcome stays the same");
    }
  }

  private static Text outcome(String id, PackageDifference difference) {
    return Text.of(
        id + ": " + VerdictWords.of(difference.before()) + " ",
        Sign.ARROW,
        " " + VerdictWords.of(difference.after()));
  }
}
