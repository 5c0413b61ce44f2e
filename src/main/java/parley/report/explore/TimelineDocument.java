package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.result.Conflict;
import parley.model.timeline.Moment;
import parley.model.timeline.Timeline;
import parley.model.timeline.Turn;
import parley.model.timeline.ZoneState;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.whatif.Difference;
import parley.report.paper.Look;
import parley.report.paper.Paper;
import parley.report.space.Numbers;
import parley.report.space.StanceWords;

/** A timeline as a story: a small chart, then what happens on each date. */
public final class TimelineDocument {
  /** With more packages than this the chart would be too wide. */
  private static final int PACKAGES_MAX = 6;

  private final Paper paper;
  private final Look look;
  private final Timeline timeline;
  private final StanceWords stances;

  /** Writes on the given paper. */
  public TimelineDocument(Paper paper, Timeline timeline) {
    this.paper = paper;
    this.look = paper.look();
    this.timeline = timeline;
    this.stances = new StanceWords(timeline.rules());
  }

  /** Writes the whole. */
  public void write() throws IOException {
    Turn first = timeline.moments().get(0).turn();
    Turn last = timeline.moments().get(timeline.moments().size() - 1).turn();
    String dot = " " + look.dot() + " ";
    paper.title(timeline.scenario() + dot + first.date() + " to " + last.date());
    chart();
    Optional<Moment> before = Optional.empty();
    for (Moment moment : timeline.moments()) {
      write(moment, before);
      before = Optional.of(moment);
    }
  }

  private void chart() throws IOException {
    DealBars bars = new DealBars(look, timeline.total());
    List<String> head = new ArrayList<>(List.of("date", "conflicts", "deals", ""));
    List<String> legend = new ArrayList<>();
    for (int i = 0; i < charted(); i++) {
      head.add(2 + i, "(" + (i + 1) + ")");
      legend.add("(" + (i + 1) + ") " + timeline.packages().get(i));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Moment moment : timeline.moments()) {
      rows.add(row(moment, bars));
    }
    paper.heading(Optional.empty(), "Of " + Numbers.many(timeline.total(), "package"));
    paper.columns(head, rows);
    if (!legend.isEmpty()) {
      String each = "how many of " + parties() + " accept: ";
      paper.paragraph(each + String.join(" " + look.dot() + " ", legend));
    }
    if (timeline.moments().stream().anyMatch(m -> !brief(m.zone()).isEmpty())) {
      paper.paragraph(
          "In parentheses: deals if each party of which no stance is known accepted. Conflicts are"
              + " among those that speak.");
    }
    paper.paragraph("A bar's length grows with the logarithm of the number of deals.");
    if (timeline.stopped().isPresent()) {
      paper.paragraph("Not all is known: " + timeline.stopped().get() + ".");
    }
  }

  private int charted() {
    int count = timeline.packages().size();
    return count > PACKAGES_MAX ? 0 : count;
  }

  private String parties() {
    return Numbers.many(timeline.parties().size(), "party", "parties");
  }

  private List<String> row(Moment moment, DealBars bars) {
    List<String> row = new ArrayList<>();
    row.add(moment.turn().date().toString());
    ZoneState zone = moment.zone();
    row.add(zone.more() ? zone.conflicts().size() + "+" : "" + zone.conflicts().size());
    for (int i = 0; i < charted(); i++) {
      boolean deal = moment.packages().get(i).outcome() == Outcome.DEAL;
      row.add(deal ? "deal" : String.valueOf(moment.accepting(i)));
    }
    row.add(zone.deals().map(Numbers::brief).orElse("?") + brief(zone));
    row.add(bars.of(zone.deals()));
    return row;
  }

  private static String brief(ZoneState zone) {
    return zone.unopposed().equals(zone.deals())
        ? ""
        : zone.unopposed().map(n -> " (" + Numbers.brief(n) + ")").orElse("");
  }

  private static boolean isQuiet(Turn turn) {
    return turn.starts().isEmpty() && turn.ends().isEmpty();
  }

  private boolean isToday(Moment moment) {
    return moment.turn().date().equals(timeline.today());
  }

  private void write(Moment moment, Optional<Moment> before) throws IOException {
    Turn turn = moment.turn();
    String today = isToday(moment) ? " (today)" : "";
    paper.heading(Optional.empty(), turn.date() + today + ": " + state(moment));
    paper.paragraph(
        Numbers.many(turn.inForce(), "stance")
            + " in force"
            + (isQuiet(turn) ? "; none starts or ends." : "."));
    items("starts", turn.starts());
    items("ends", turn.ends());
    conflicts("conflict gone", moment.dissolved());
    conflicts("new conflict", moment.came());
    if (moment.came().isEmpty() || moment.dissolved().isEmpty()) {
      paper.paragraph("Which conflicts came or went is not known: there are more than are listed.");
    }
    moves(moment, before);
  }

  private static String state(Moment moment) {
    ZoneState zone = moment.zone();
    String deals =
        zone.deals()
                .map(n -> n.signum() == 0 ? "no deal" : Numbers.many(n, "deal"))
                .orElse("an unknown number of deals")
            + unopposed(zone);
    boolean none = zone.unopposed().map(n -> n.signum() == 0).orElse(false);
    String conflicts = Numbers.many(zone.conflicts().size(), "conflict");
    return none ? deals + ", " + conflicts + (zone.more() ? " and more" : "") : deals;
  }

  /** What there would be if those of whom no stance is known accepted. */
  private static String unopposed(ZoneState zone) {
    return zone.unopposed().equals(zone.deals())
        ? ""
        : zone.unopposed().map(n -> " (" + Numbers.exact(n) + " unopposed)").orElse("");
  }

  private void items(String what, List<RuleId> ids) throws IOException {
    for (RuleId id : ids) {
      paper.item(0, what + " " + stances.of(id));
    }
  }

  private void conflicts(String what, Optional<List<Conflict>> conflicts) throws IOException {
    for (Conflict conflict : conflicts.orElse(List.of())) {
      String who =
          conflict.stances().stream().map(stances::brief).collect(Collectors.joining("; "));
      paper.item(0, what + ": " + who);
    }
  }

  private void moves(Moment moment, Optional<Moment> before) throws IOException {
    DifferenceWords words = new DifferenceWords(look, timeline.rules());
    for (int i = 0; i < moment.packages().size(); i++) {
      PackageVerdict now = moment.packages().get(i);
      int place = i;
      String moved =
          before.map(b -> words.moves(Difference.of(b.packages().get(place), now))).orElse("");
      if (!moved.isEmpty()) {
        paper.item(0, now.id() + ": " + moved);
      }
    }
  }
}
