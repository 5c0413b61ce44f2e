package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parley.model.timeline.Moment;
import parley.model.timeline.Timeline;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;

/** A timeline as rows: one for each date, package and party; one for a date without packages. */
public final class TimelineCsv {
  private TimelineCsv() {}

  /** Writes a row of names, then the others; an unknown number is an empty cell. */
  public static void write(Appendable out, Timeline timeline) throws IOException {
    Csv.row(
        out,
        List.of(
            "date",
            "starts",
            "ends",
            "in_force",
            "deals",
            "conflicts",
            "package",
            "outcome",
            "party",
            "verdict",
            "satisfaction"));
    for (Moment moment : timeline.moments()) {
      List<String> head = head(moment);
      if (moment.packages().isEmpty()) {
        row(out, head, List.of("", "", "", "", ""));
      }
      for (PackageVerdict one : moment.packages()) {
        for (PartyVerdict party : one.verdicts()) {
          row(out, head, cells(one, party));
        }
      }
    }
  }

  private static List<String> head(Moment moment) {
    return List.of(
        moment.turn().date().toString(),
        String.valueOf(moment.turn().starts().size()),
        String.valueOf(moment.turn().ends().size()),
        String.valueOf(moment.turn().inForce()),
        moment.zone().deals().map(Object::toString).orElse(""),
        moment.zone().more() ? "" : String.valueOf(moment.zone().conflicts().size()));
  }

  private static List<String> cells(PackageVerdict one, PartyVerdict party) {
    return List.of(
        one.id(),
        one.outcome().id(),
        party.party(),
        party.verdict().id(),
        party.isSilent() ? "" : String.valueOf(party.satisfaction()));
  }

  private static void row(Appendable out, List<String> head, List<String> cells)
      throws IOException {
    List<String> row = new ArrayList<>(head);
    row.addAll(cells);
    Csv.row(out, row);
  }
}
