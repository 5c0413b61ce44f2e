package parley.app.timeline;

import java.util.Optional;
import parley.model.WordList;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.question.timeline.Moment;
import parley.question.timeline.Timeline;

/** A timeline as rows: one for each date, package and party; one for a date without packages. */
final class TimelineRows {
  private TimelineRows() {}

  static void add(DocumentBuilder document, Timeline timeline) {
    document.columns(
        WordList.of(
            "date starts ends in_force deals conflicts package outcome party verdict satisfaction"));
    for (Moment moment : timeline.moments()) {
      if (moment.packages().isEmpty()) {
        row(document, moment, "", "", "", "", "");
      }
      for (PackageVerdict one : moment.packages()) {
        for (PartyVerdict party : one.verdicts()) {
          row(
              document,
              moment,
              one.id(),
              one.outcome(),
              party.party(),
              party.verdict(),
              party.isSilent() ? Optional.empty() : Optional.of(party.satisfaction()));
        }
      }
    }
  }

  private static void row(DocumentBuilder document, Moment moment, Object... verdict) {
    int conflicts = moment.zone().conflicts().size();
    document.row(
        moment.turn().date(),
        moment.turn().starts().size(),
        moment.turn().ends().size(),
        moment.turn().inForce(),
        moment.zone().deals(),
        moment.zone().more() ? Optional.empty() : conflicts,
        verdict[0],
        verdict[1],
        verdict[2],
        verdict[3],
        verdict[4]);
  }
}
