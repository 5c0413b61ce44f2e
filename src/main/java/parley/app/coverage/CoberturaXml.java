package parley.app.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.diagnostic.DiagnosticText;
import parley.output.xml.Xml;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.PartCoverage;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.Share;

/**
 * Coverage in Cobertura's format, which CI services read.
 *
 * <p>A rule is one line, that of its name, and its conditions are the branches of that line, so
 * that no percentage hangs on how a rule is laid out. What is impossible is left out.
 */
public final class CoberturaXml {
  private static final String DTD =
      "<!DOCTYPE coverage SYSTEM \"http://cobertura.sourceforge.net/xml/coverage-04.dtd\">";

  private CoberturaXml() {}

  /** {@return the document} */
  public static String of(Coverage coverage) {
    List<RuleCoverage> rules = coverage.cases().stream().flatMap(c -> c.rules().stream()).toList();
    Share lines = lines(rules);
    Share branches = branches(rules);
    return rates(Xml.element("coverage"), rules)
        .with("lines-covered", lines.covered())
        .with("lines-valid", lines.total())
        .with("branches-covered", branches.covered())
        .with("branches-valid", branches.total())
        .with("complexity", 0)
        .with("version", "parley")
        // The same input gives the same bytes, so there is no time here.
        .with("timestamp", 0)
        .and(Xml.element("sources").and(Xml.element("source").holding(".")))
        .and(
            Xml.element("packages")
                .and(coverage.cases().stream().map(CoberturaXml::oneCase).toList()))
        .document(DTD);
  }

  private static Xml oneCase(CaseCoverage coverage) {
    Map<String, List<RuleCoverage>> files = new LinkedHashMap<>();
    for (RuleCoverage rule : coverage.rules()) {
      String file = rule.rule().place().file();
      files.computeIfAbsent(file, f -> new ArrayList<>()).add(rule);
    }
    List<Xml> classes = files.entrySet().stream().map(f -> file(f.getKey(), f.getValue())).toList();
    return rates(named("package", coverage.folder()), coverage.rules())
        .with("complexity", 0)
        .and(Xml.element("classes").and(classes));
  }

  private static Xml file(String name, List<RuleCoverage> rules) {
    List<Xml> lines =
        rules.stream().filter(r -> r.fires() != Reach.IMPOSSIBLE).map(CoberturaXml::line).toList();
    Xml element =
        named("class", rules.get(0).rule().owner())
            .with("filename", DiagnosticText.printable(name));
    return rates(element, rules)
        .with("complexity", 0)
        .and(Xml.element("methods"), Xml.element("lines").and(lines));
  }

  private static Xml line(RuleCoverage rule) {
    Share branches = branches(List.of(rule));
    Xml line =
        Xml.element("line")
            .with("number", rule.rule().place().line())
            .with("hits", rule.fired())
            .with("branch", branches.total() > 0);
    if (branches.total() > 0) {
      String percent = branches.percent().setScale(0, RoundingMode.DOWN).toPlainString();
      line.with(
          "condition-coverage",
          percent + "% (" + branches.covered() + "/" + branches.total() + ")");
    }
    return line;
  }

  private static Share lines(List<RuleCoverage> rules) {
    return Share.of(
        rules.stream().filter(r -> r.fires() != Reach.IMPOSSIBLE).toList(),
        r -> r.fires() == Reach.REACHED);
  }

  private static Share branches(List<RuleCoverage> rules) {
    return Share.of(
        rules.stream().flatMap(r -> r.parts().stream()).filter(p -> !p.isImpossible()).toList(),
        PartCoverage::isCovered);
  }

  private static Xml named(String element, String name) {
    return Xml.element(element).with("name", DiagnosticText.printable(name));
  }

  private static Xml rates(Xml element, List<RuleCoverage> rules) {
    return element.with("line-rate", rate(lines(rules))).with("branch-rate", rate(branches(rules)));
  }

  private static String rate(Share tally) {
    return tally.total() == 0
        ? "1"
        : BigDecimal.valueOf(tally.covered())
            .divide(BigDecimal.valueOf(tally.total()), 4, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString();
  }
}
