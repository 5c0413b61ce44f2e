package parley.app.coverage;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.diagnostic.DiagnosticText;
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

  private final XMLStreamWriter xml;

  private CoberturaXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** {@return the document} */
  public static String of(Coverage coverage) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeDTD(DTD);
      new CoberturaXml(xml).write(coverage);
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory cannot be written", e);
    }
    return text.append("\n").toString();
  }

  private void write(Coverage coverage) throws XMLStreamException {
    List<RuleCoverage> rules = coverage.cases().stream().flatMap(c -> c.rules().stream()).toList();
    start(0, "coverage");
    rates(rules);
    Share lines = lines(rules);
    Share branches = branches(rules);
    attribute("lines-covered", lines.covered());
    attribute("lines-valid", lines.total());
    attribute("branches-covered", branches.covered());
    attribute("branches-valid", branches.total());
    attribute("complexity", 0);
    xml.writeAttribute("version", "parley");
    // The same input gives the same bytes, so there is no time here.
    attribute("timestamp", 0);
    start(1, "sources");
    start(2, "source");
    xml.writeCharacters(".");
    xml.writeEndElement();
    end(1);
    start(1, "packages");
    for (CaseCoverage one : coverage.cases()) {
      oneCase(one);
    }
    end(1);
    end(0);
  }

  private void oneCase(CaseCoverage coverage) throws XMLStreamException {
    Map<String, List<RuleCoverage>> files = new LinkedHashMap<>();
    for (RuleCoverage rule : coverage.rules()) {
      String file = rule.rule().place().file();
      files.computeIfAbsent(file, f -> new ArrayList<>()).add(rule);
    }
    start(2, "package");
    text("name", coverage.folder());
    rates(coverage.rules());
    attribute("complexity", 0);
    start(3, "classes");
    for (Map.Entry<String, List<RuleCoverage>> file : files.entrySet()) {
      file(file.getKey(), file.getValue());
    }
    end(3);
    end(2);
  }

  private void file(String name, List<RuleCoverage> rules) throws XMLStreamException {
    start(4, "class");
    text("name", rules.get(0).rule().owner());
    text("filename", name);
    rates(rules);
    attribute("complexity", 0);
    start(5, "methods");
    xml.writeEndElement();
    start(5, "lines");
    for (RuleCoverage rule : rules) {
      if (rule.fires() != Reach.IMPOSSIBLE) {
        line(rule);
      }
    }
    end(5);
    end(4);
  }

  private void line(RuleCoverage rule) throws XMLStreamException {
    Share branches = branches(List.of(rule));
    start(6, "line");
    attribute("number", rule.rule().place().line());
    attribute("hits", rule.fired());
    xml.writeAttribute("branch", Boolean.toString(branches.total() > 0));
    if (branches.total() > 0) {
      String percent = branches.percent().setScale(0, RoundingMode.DOWN).toPlainString();
      xml.writeAttribute(
          "condition-coverage",
          percent + "% (" + branches.covered() + "/" + branches.total() + ")");
    }
    xml.writeEndElement();
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

  private void rates(List<RuleCoverage> rules) throws XMLStreamException {
    xml.writeAttribute("line-rate", rate(lines(rules)));
    xml.writeAttribute("branch-rate", rate(branches(rules)));
  }

  private static String rate(Share tally) {
    return tally.total() == 0
        ? "1"
        : BigDecimal.valueOf(tally.covered())
            .divide(BigDecimal.valueOf(tally.total()), 4, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString();
  }

  private void text(String attribute, String value) throws XMLStreamException {
    xml.writeAttribute(attribute, DiagnosticText.printable(value));
  }

  private void attribute(String name, int value) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(value));
  }

  private void start(int depth, String element) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
