package parley.app.explain;

import java.time.LocalDate;
import java.util.List;
import parley.app.words.ConfidenceWords;
import parley.model.Period;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.output.document.DocumentBuilder;
import parley.output.json.JsonObject;

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

  /** Adds them below a heading of their own; nothing if there are none. */
  static void add(DocumentBuilder document, RuleSet rules, LocalDate day, String party) {
    List<String> lines = new NotInForce(rules, day).lines(party);
    if (!lines.isEmpty()) {
      document.section("Not in force on this day");
    }
    lines.forEach(document::item);
  }

  List<JsonObject> json(String party) {
    return stances(party).stream()
        .map(
            s ->
                JsonObject.with("kind", s.kind())
                    .and("rule", s.rule().name())
                    .and("name", s.demandName())
                    .and("words", wording.alone(s))
                    .and("from", s.rule().inForce().from())
                    .and("until", s.rule().inForce().until()))
        .toList();
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
