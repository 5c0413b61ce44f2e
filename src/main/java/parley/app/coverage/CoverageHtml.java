package parley.app.coverage;

import java.util.List;
import java.util.stream.Collectors;
import parley.output.Html;
import parley.question.coverage.Aim;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.Mark;
import parley.question.coverage.Measure;
import parley.question.coverage.PartCoverage;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.RuleCoverage.Use;
import parley.question.coverage.Share;

/** Coverage as one page that needs nothing beside itself. */
public final class CoverageHtml {
  private final Html page = new Html("Coverage of rules");

  private CoverageHtml() {}

  /** {@return the page} */
  public static String of(Coverage coverage) {
    CoverageHtml html = new CoverageHtml();
    html.page.element("h1", "Coverage of rules");
    coverage.cases().forEach(html::oneCase);
    return html.page.end();
  }

  private void oneCase(CaseCoverage coverage) {
    page.element("h2", coverage.folder());
    coverage.stopped().ifPresent(s -> page.element("p class=\"no\"", "Not all is known: " + s));
    tallies(coverage);
    page.element("h3", "Rules");
    page.element(
        "p",
        "Each part of a condition should be seen to hold, not to hold, and to decide whether a"
            + " stance applies.");
    rules(coverage);
    marks("Options that no tested package has", coverage.options());
    marks("Parties that no test looks at", coverage.parties());
    marks("Claims on which no rule that applied rests", coverage.claims());
    SuggestionYaml.of(coverage)
        .forEach(
            (file, yaml) -> {
              page.element("h3", file);
              page.element("p", "Would cover what is missing on this day, as far as rules say.");
              page.element("pre", yaml);
            });
  }

  private void tallies(CaseCoverage coverage) {
    page.open("table");
    row("th scope=\"col\"", List.of("", "covered", "of", "share"));
    for (Measure measure : Measure.values()) {
      Share tally = coverage.tally(measure);
      page.open("tr").element("th scope=\"row\"", measure.id());
      page.element("td class=\"n\"", Integer.toString(tally.covered()));
      page.element("td class=\"n\"", Integer.toString(tally.total()));
      page.element("td class=\"n\"", tally.percent() + "%").close("tr");
    }
    page.close("table");
  }

  private void rules(CaseCoverage coverage) {
    PartText parts = new PartText(coverage.agenda());
    page.open("table");
    row(
        "th scope=\"col\"",
        List.of("rule", "applies", "part of its condition", "holds", "not", "decides"));
    for (RuleCoverage rule : coverage.rules()) {
      page.open("tr").open("td");
      page.element("strong", rule.rule().id().toString()).open("br");
      page.element("code", rule.rule().place().file() + ":" + rule.rule().place().line());
      page.close("td");
      reach(rule.fires(), fired(rule), never(rule));
      page.element("td colspan=\"4\"", "").close("tr");
      rule.parts().forEach(p -> part(p, parts));
    }
    page.close("table");
  }

  private void part(PartCoverage part, PartText parts) {
    page.open("tr").element("td colspan=\"2\"", "").open("td");
    page.element("code", parts.of(part.part())).close("td");
    for (Aim aim : Aim.OF_PART) {
      reach(part.reach(aim), "yes", "never");
    }
    page.close("tr");
  }

  private static String fired(RuleCoverage rule) {
    return rule.fired() == 1 ? "once" : rule.fired() + " times";
  }

  private static String never(RuleCoverage rule) {
    return rule.use() == Use.NOT_IN_FORCE ? "never in force" : "never";
  }

  private void reach(Reach reach, String yes, String never) {
    switch (reach) {
      case REACHED -> page.element("td class=\"r\"", "✓ " + yes);
      case MISSED -> page.element("td class=\"r no\"", "✗ " + never);
      case IMPOSSIBLE -> page.element("td class=\"r\"", "– impossible");
      case UNKNOWN -> page.element("td class=\"r no\"", "? not known");
    }
  }

  private void row(String cell, List<String> texts) {
    page.open("tr");
    texts.forEach(t -> page.element(cell, t));
    page.close("tr");
  }

  private void marks(String heading, List<Mark> marks) {
    String missing =
        marks.stream().filter(m -> !m.covered()).map(Mark::name).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      page.element("h3", heading).element("p", missing);
    }
  }
}
