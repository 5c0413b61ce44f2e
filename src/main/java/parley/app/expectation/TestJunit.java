package parley.app.expectation;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.app.suite.Reached;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/**
 * The results of tests as the XML of JUnit, as Jenkins' schema (junit-10) has it, with {@code file}
 * and {@code line} of each test, which GitLab, CircleCI and others read.
 */
public final class TestJunit {
  private final XMLStreamWriter xml;

  private TestJunit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes one document: a suite for each scenario, and one for thresholds that are missed. */
  public static void write(Appendable out, TestResults results, List<Reached> missed)
      throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new TestJunit(xml).suites(results, missed);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.getBuffer()).append('\n');
  }

  private void suites(TestResults results, List<Reached> missed)
      throws XMLStreamException, IOException {
    start(0, "testsuites");
    xml.writeAttribute("name", "parley");
    counts(results.tests(), missed.size());
    Map<String, List<TestResult>> byFile =
        results.tests().stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.place().file(), LinkedHashMap::new, Collectors.toList()));
    for (List<TestResult> suite : byFile.values()) {
      suite(suite);
    }
    if (!missed.isEmpty()) {
      thresholds(missed);
    }
    end(0);
  }

  private void thresholds(List<Reached> missed) throws XMLStreamException {
    start(1, "testsuite");
    xml.writeAttribute("name", "thresholds");
    counts(List.of(), missed.size());
    for (Reached one : missed) {
      start(2, "testcase");
      xml.writeAttribute("classname", "thresholds");
      xml.writeAttribute("name", one.name());
      start(3, "failure");
      xml.writeAttribute("type", "threshold");
      xml.writeAttribute("message", one.words());
      xml.writeEndElement();
      end(2);
    }
    end(1);
  }

  private void suite(List<TestResult> tests) throws XMLStreamException, IOException {
    start(1, "testsuite");
    xml.writeAttribute("name", FailureText.safe(tests.get(0).scenario()));
    counts(tests, 0);
    xml.writeAttribute("skipped", "" + count(tests, Status.TODO));
    xml.writeAttribute("file", FailureText.safe(tests.get(0).place().file()));
    for (TestResult test : tests) {
      testCase(test);
    }
    end(1);
  }

  private void counts(List<TestResult> tests, int missed) throws XMLStreamException {
    xml.writeAttribute("tests", "" + (tests.size() + missed));
    xml.writeAttribute("failures", "" + (count(tests, Status.FAILED) + missed));
    xml.writeAttribute("errors", "0");
    time(tests.stream().map(TestResult::took).reduce(Duration.ZERO, Duration::plus));
  }

  /** In seconds, as those who draw charts of it expect. */
  private void time(Duration took) throws XMLStreamException {
    xml.writeAttribute("time", BigDecimal.valueOf(took.toMillis(), 3).toPlainString());
  }

  private static long count(List<TestResult> tests, Status status) {
    return tests.stream().filter(t -> t.status() == status).count();
  }

  private void testCase(TestResult test) throws XMLStreamException, IOException {
    start(2, "testcase");
    xml.writeAttribute("classname", FailureText.safe(test.scenario()));
    xml.writeAttribute("name", FailureText.safe(test.name()));
    xml.writeAttribute("file", FailureText.safe(test.place().file()));
    xml.writeAttribute("line", "" + test.place().line());
    time(test.took());
    switch (test.status()) {
      case FAILED -> {
        start(3, "failure");
        xml.writeAttribute("type", "expectation");
        xml.writeAttribute("message", FailureText.safe(FailureText.oneLine(test)));
        xml.writeCharacters(FailureText.safe("\n" + FailureText.whole(test)));
        xml.writeEndElement();
      }
      case TODO -> {
        start(3, "skipped");
        xml.writeAttribute(
            "message", FailureText.safe("todo: " + test.remarks().todo().orElse("")));
        xml.writeEndElement();
      }
      case PASSED -> {
        xml.writeEndElement();
        return;
      }
    }
    end(2);
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
