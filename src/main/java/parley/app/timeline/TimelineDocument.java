package parley.app.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.whatif.DifferenceWords;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.question.diagnose.Conflict;
import parley.question.timeline.Moment;
import parley.question.timeline.Timeline;
import parley.question.timeline.Turn;
import parley.question.timeline.ZoneState;
import parley.question.whatif.PackageDifference;

/** A timeline as a story: a small chart, then what happens on each date. */
public final class TimelineDocument {
  /** With more packages than this the chart would be too wide. */
  private static final int PACKAGES_MAX = 6;

  private final DocumentBuilder document = new DocumentBuilder();
  private final Timeline timeline;
  private final StanceWords stances;

  private TimelineDocument(Timeline timeline) {
    this.timeline = timeline;
    this.stances = new StanceWords(timeline.rules());
  }

  /** {@return every change of every date} */
  static Document whole(Timeline timeline) {
    TimelineDocument whole = new TimelineDocument(timeline);
    whole.chart();
    whole.story();
    return whole.written();
  }

  /** {@return the chart, and what changes in numbers} */
  static Document brief(Timeline timeline) {
    TimelineDocument brief = new TimelineDocument(timeline);
    brief.chart();
    new BriefMoments(brief.document, timeline).write();
    return brief.written();
  }

  private Document written() {
    TimelineRows.add(document, timeline);
    return document.build();
  }

  private void story() {
    Optional<Moment> before = Optional.empty();
    for (Moment moment : timeline.moments()) {
      write(moment, before);
      before = Optional.of(moment);
    }
  }

  private void chart() {
    Turn first = timeline.moments().get(0).turn();
    Turn last = timeline.moments().get(timeline.moments().size() - 1).turn();
    document.title(Text.dotted(timeline.scenario(), first.date() + " to " + last.date()));
    List<String> head = new ArrayList<>(List.of("date", "conflicts", "deals", ""));
    List<String> legend = new ArrayList<>();
    for (int i = 0; i < charted(); i++) {
      head.add(2 + i, "(" + (i + 1) + ")");
      legend.add("(" + (i + 1) + ") " + timeline.packages().get(i));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Moment moment : timeline.moments()) {
      rows.add(row(moment));
    }
    document.heading("Of " + Numbers.many(timeline.total(), "package"));
    document.table(head, rows);
    if (!legend.isEmpty()) {
      String each = "how many of " + parties() + " accept: ";
      document.paragraph(each, Text.dotted(legend.toArray()));
    }
    if (timeline.moments().stream().anyMatch(m -> !brief(m.zone()).isEmpty())) {
      document.paragraph(
          "In parentheses: deals if every silent party accepted. Conflicts are among the others.");
    }
    document.paragraph("A bar's length grows with the logarithm of the number of deals.");
    timeline.stopped().ifPresent(document::unknown);
  }

  private int charted() {
    int count = timeline.packages().size();
    return count > PACKAGES_MAX ? 0 : count;
  }

  private String parties() {
    return Numbers.many(timeline.parties().size(), "party", "parties");
  }

  private List<Object> row(Moment moment) {
    List<Object> row = new ArrayList<>();
    row.add(moment.turn().date().toString());
    ZoneState zone = moment.zone();
    int conflicts = zone.conflicts().size();
    row.add(new Quantity(conflicts + (zone.more() ? "+" : "")));
    for (int i = 0; i < charted(); i++) {
      boolean deal = moment.packages().get(i).outcome() == Outcome.DEAL;
      row.add(new Quantity(deal ? "deal" : "" + moment.accepting(i)));
    }
    row.add(
        zone.deals().<Object>map(n -> new Quantity(Numbers.brief(n) + brief(zone))).orElse("?"));
    row.add(zone.deals().<Object>map(n -> DealBars.of(n, timeline.total())).orElse("?"));
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

  private void write(Moment moment, Optional<Moment> before) {
    Turn turn = moment.turn();
    String today = isToday(moment) ? " (today)" : "";
    document.heading(turn.date() + today + ": " + state(moment));
    document.paragraph(
        Numbers.many(turn.inForce(), "stance")
            + " in force"
            + (isQuiet(turn) ? "; none starts or ends." : "."));
    items("starts", turn.starts());
    items("ends", turn.ends());
    conflicts("conflict gone", moment.dissolved());
    conflicts("new conflict", moment.came());
    if (moment.came().isEmpty() || moment.dissolved().isEmpty()) {
      document.paragraph(
          "Which conflicts came or went is not known: there are more than are listed.");
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

  /** What there would be if the silent parties accepted. */
  private static String unopposed(ZoneState zone) {
    return zone.unopposed().equals(zone.deals())
        ? ""
        : zone.unopposed().map(n -> " (" + Numbers.exact(n) + " unopposed)").orElse("");
  }

  private void items(String what, List<RuleId> ids) {
    for (RuleId id : ids) {
      document.item(what + " " + stances.of(id));
    }
  }

  private void conflicts(String what, Optional<List<Conflict>> conflicts) {
    for (Conflict conflict : conflicts.orElse(List.of())) {
      String who =
          conflict.stances().stream().map(stances::brief).collect(Collectors.joining("; "));
      document.item(what + ": " + who);
    }
  }

  private void moves(Moment moment, Optional<Moment> before) {
    DifferenceWords words = new DifferenceWords(timeline.rules());
    for (int i = 0; i < moment.packages().size(); i++) {
      PackageVerdict now = moment.packages().get(i);
      int place = i;
      Text moved =
          before
              .map(b -> words.moves(PackageDifference.of(b.packages().get(place), now)))
              .orElse(Text.of());
      if (!moved.isEmpty()) {
        document.item(now.id() + ": ", moved);
      }
    }
  }
}
