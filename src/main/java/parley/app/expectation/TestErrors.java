package parley.app.expectation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.app.words.JsonFields;
import parley.model.Place;

/** Errors for which nothing was tested, in the forms that programs read. */
public final class TestErrors {
  private TestErrors() {}

  /** Writes an annotation for each. */
  public static void github(Appendable out, List<InputError> errors) throws IOException {
    for (InputError error : errors) {
      out.append("::error");
      if (error.place().isPresent()) {
        Place at = error.place().get();
        out.append(" file=").append(TestGithub.property(at.file()));
        out.append(",line=" + at.line() + ",col=" + at.column());
        out.append(",title=").append(TestGithub.property(error.code().orElse("error")));
      }
      out.append("::").append(TestGithub.data(FailureText.safe(error.text()))).append('\n');
    }
  }

  /** Writes a comment for each, and that there are no results. */
  public static void tap(Appendable out, List<InputError> errors) throws IOException {
    out.append("TAP version 14\n");
    for (InputError error : errors) {
      out.append("# ").append(TestTap.escaped(error.line())).append('\n');
    }
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    for (InputError first : errors.subList(0, Math.min(1, errors.size()))) {
      out.append("Bail out! ").append(TestTap.escaped(first.line())).append(more).append('\n');
    }
  }

  /** Writes the counts of no tests, and the errors as {@code parley check} writes findings. */
  public static void json(Appendable out, List<InputError> errors) throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartObject();
          for (String count : List.of("passed", "failed", "todo")) {
            json.writeNumberField(count, 0);
          }
          json.writeArrayFieldStart("tests");
          json.writeEndArray();
          json.writeArrayFieldStart("errors");
          for (InputError error : errors) {
            json(json, error);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void json(JsonGenerator json, InputError error) throws IOException {
    json.writeStartObject();
    JsonFields.optional(json, "code", error.code());
    json.writeStringField("severity", "error");
    JsonFields.optional(json, "file", error.place().map(Place::file));
    if (error.place().isPresent()) {
      json.writeNumberField("line", error.place().get().line());
      json.writeNumberField("column", error.place().get().column());
    }
    json.writeStringField("message", error.message());
    JsonFields.optional(json, "help", error.help());
    json.writeEndObject();
  }

  /** Writes one suite with a test in error for each. */
  public static void junit(Appendable out, List<InputError> errors) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, 0, "testsuites", "parley", errors.size());
      start(xml, 1, "testsuite", "input", errors.size());
      for (InputError error : errors) {
        testCase(xml, error);
      }
      end(xml, 1);
      end(xml, 0);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void start(XMLStreamWriter xml, int depth, String element, String name, int errors)
      throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", "" + errors);
    xml.writeAttribute("failures", "0");
    xml.writeAttribute("errors", "" + errors);
  }

  private static void testCase(XMLStreamWriter xml, InputError error) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "input");
    xml.writeAttribute("name", FailureText.safe(error.line()));
    if (error.place().isPresent()) {
      xml.writeAttribute("file", FailureText.safe(error.place().get().file()));
      xml.writeAttribute("line", "" + error.place().get().line());
    }
    xml.writeCharacters("\n      ");
    xml.writeStartElement("error");
    xml.writeAttribute("type", error.code().orElse("input"));
    xml.writeAttribute("message", FailureText.safe(error.message()));
    xml.writeCharacters(FailureText.safe(error.line() + "\n" + error.text()));
    xml.writeEndElement();
    end(xml, 2);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
