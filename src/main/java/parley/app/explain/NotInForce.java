package parley.app.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import parley.app.words.ConfidenceWords;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Period;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.output.paper.Paper;

/** The stances of a party that are not in force on the day: a rule that is missed is often one. */
final class NotInForce {
  private final RuleSet rules;
  private final LocalDate day;
  private final StanceWording wording;

  /**
   * For one day.
   *
   * @param rules of the case, whatever their dates
   */
  NotInForce(RuleSet rules, LocalDate day) {
    this.rules = rules;
    this.day = day;
    this.wording = new StanceWording(rules);
  }

  /** {@return "Quiet for exams, ended on 2025-12-31: Chiara walks away if …" for each} */
  List<String> lines(String party) {
    return stances(party).stream()
        .map(s -> ConfidenceWords.named(s.rule()) + ", " + when(s) + ": " + wording.alone(s) + ".")
        .toList();
  }

  /** Writes them below a heading of their own; nothing if there are none. */
  static void write(Paper paper, RuleSet rules, LocalDate day, String party) throws IOException {
    List<String> lines = new NotInForce(rules, day).lines(party);
    if (!lines.isEmpty()) {
      paper.section("Not in force on this day");
    }
    for (String line : lines) {
      paper.item(0, line);
    }
  }

  void write(JsonGenerator json, String party) throws IOException {
    json.writeArrayFieldStart("not_in_force");
    for (Stance stance : stances(party)) {
      json.writeStartObject();
      json.writeStringField("kind", stance.kind().id());
      json.writeStringField("rule", stance.rule().name());
      RunJson.name(json, stance);
      json.writeStringField("words", wording.alone(stance));
      Period period = stance.rule().inForce();
      JsonFields.optional(json, "from", period.from().map(LocalDate::toString));
      JsonFields.optional(json, "until", period.until().map(LocalDate::toString));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private List<Stance> stances(String party) {
    return rules.stancesOf(party).stream().filter(s -> !s.rule().inForce().contains(day)).toList();
  }

  private String when(Stance stance) {
    Period period = stance.rule().inForce();
    return period
        .from()
        .filter(day::isBefore)
        .map(f -> "begins on " + f)
        .orElseGet(() -> period.until().map(u -> "expired on " + u).orElse(""));
  }
}
