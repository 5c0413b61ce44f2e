package parley.app.draft;

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
    CaseText.line(text, "scenario: " + scenario.id());
    CaseText.line(text, "title: " + CaseText.quoted(scenario.title()));
    CaseText.line(text, "rules: ../../rules/" + made.id());
    if (scenario.packages().isEmpty()) {
      return text.toString();
    }
    CaseText.line(text, "packages:");
    boolean isSpread = scenario.packages().size() <= SPREAD_MAX;
    for (PackageText one : scenario.packages()) {
      CaseText.line(text, isSpread ? spread(one) : inLine(one));
    }
    return text.toString();
  }

  private static String spread(PackageText one) {
    String title = "  " + one.id() + ":\n    title: " + CaseText.quoted(one.title()) + "\n";
    return title + "    terms:\n      " + terms(one.terms(), "\n      ");
  }

  private static String inLine(PackageText one) {
    String title = CaseText.quoted(one.title());
    return "  " + one.id() + ": {title: " + title + ", terms: {" + terms(one.terms(), ", ") + "}}";
  }

  private static String terms(List<Choice> terms, String between) {
    return terms.stream()
        .map(c -> c.issue() + ": " + c.option())
        .collect(Collectors.joining(between));
  }
}
