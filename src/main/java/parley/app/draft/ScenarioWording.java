package parley.app.draft;

import static parley.app.draft.DraftLines.line;
import static parley.app.draft.DraftLines.quoted;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.draft.CaseDraft.Choice;
import parley.app.draft.CaseDraft.PackageText;
import parley.app.draft.CaseDraft.ScenarioText;

/** The scenario of a drafted case. */
final class ScenarioWording {
  /** More packages than this stand on one line each. */
  private static final int SPREAD_MAX = 3;

  private ScenarioWording() {}

  static String of(CaseDraft made) {
    ScenarioText scenario = made.scenario();
    StringBuilder text = new StringBuilder();
    line(text, "scenario: " + scenario.id());
    line(text, "title: " + quoted(scenario.title()));
    line(text, "rules: ../../rules/" + made.id());
    if (scenario.packages().isEmpty()) {
      return text.toString();
    }
    line(text, "packages:");
    boolean isSpread = scenario.packages().size() <= SPREAD_MAX;
    for (PackageText one : scenario.packages()) {
      line(text, isSpread ? spread(one) : inLine(one));
    }
    return text.toString();
  }

  private static String spread(PackageText one) {
    String title = "  " + one.id() + ":\n    title: " + quoted(one.title()) + "\n";
    return title + "    terms:\n      " + terms(one.terms(), "\n      ");
  }

  private static String inLine(PackageText one) {
    String title = quoted(one.title());
    return "  " + one.id() + ": {title: " + title + ", terms: {" + terms(one.terms(), ", ") + "}}";
  }

  private static String terms(List<Choice> terms, String between) {
    return terms.stream()
        .map(c -> c.issue() + ": " + c.option())
        .collect(Collectors.joining(between));
  }
}
