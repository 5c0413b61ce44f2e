package parley.app.importing;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/**
 * Reads XML of strangers: a document type is refused before anything in it counts, so there are no
 * entities but those of XML itself, and no other file is ever opened.
 */
final class XmlReader {
  private static final int DEPTH_MAX = 100;

  private final Source source;
  private final Problems problems;
  private final String text;
  private final int linesBefore;
  private int cursor;
  private int lineStart;
  private int linesSeen;
  private final Deque<XmlElement> open = new ArrayDeque<>();

  private XmlReader(Source source, Problems problems, String text, int linesBefore) {
    this.text = text;
    this.source = source;
    this.problems = problems;
    this.linesBefore = linesBefore;
  }

  /** {@return the root; empty, with a problem, if the text is not XML that is read here} */
  static Optional<XmlElement> read(Source source, Problems problems) {
    String text = source.text();
    int start = beginning(text);
    if (!text.startsWith("<", start)) {
      problems.error(Code.SYNTAX, Place.startOf(source.name()), "this is not XML");
      return Optional.empty();
    }
    int linesBefore = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new XmlReader(source, problems, text.substring(start), linesBefore).root();
  }

  /** {@return where XML begins: below blank lines, and comments above its declaration} */
  private static int beginning(String text) {
    int start = withoutBlanks(text, 0);
    int end = start;
    while (text.startsWith("<!--", end) && text.indexOf("-->", end) > 0) {
      end = withoutBlanks(text, text.indexOf("-->", end) + "-->".length());
    }
    return text.startsWith("<?xml ", end) ? end : start;
  }

  private static int withoutBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Optional<XmlElement> root() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      XmlElement document =
          new XmlElement("", Map.of(), new ArrayList<>(), Place.startOf(source.name()));
      open.push(document);
      while (reader.hasNext() && !problems.hasErrors()) {
        event(reader.next(), reader);
      }
      return problems.hasErrors() ? Optional.empty() : document.children().stream().findFirst();
    } catch (XMLStreamException e) {
      problems.error(
          Code.SYNTAX,
          place(e.getLocation()),
          "this is not well-formed XML",
          "in a text, write `&amp;` for `&` and `&lt;` for `<`");
      return Optional.empty();
    }
  }

  private void event(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION ->
          problems.error(
              Code.NOT_ALLOWED,
              place(reader.getLocation()),
              "a document type is not read",
              "delete the line that begins with `<!DOCTYPE`");
      case XMLStreamConstants.START_ELEMENT -> begin(reader);
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.COMMENT ->
          cursor = Math.max(cursor, text.indexOf("-->", text.indexOf("<!--", cursor)));
      default -> {
        // Texts, comments and instructions mean nothing here.
      }
    }
  }

  private void begin(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    XmlElement element =
        new XmlElement(reader.getLocalName(), attributes, new ArrayList<>(), begins(reader));
    if (open.size() > DEPTH_MAX) {
      problems.error(Code.SYNTAX, element.place(), "elements are nested too deep");
    }
    open.element().children().add(element);
    open.push(element);
  }

  /** The parser tells only about where a tag ends, so tags are looked for one after the other. */
  private Place begins(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    boolean isPrefixed = prefix != null && !prefix.isEmpty();
    String tag = "<" + (isPrefixed ? prefix + ":" : "") + reader.getLocalName();
    int at = text.indexOf(tag, cursor);
    if (at < 0) {
      return place(reader.getLocation());
    }
    cursor = at + tag.length();
    int line = (int) text.substring(lineStart, at).chars().filter(c -> c == '\n').count();
    linesSeen += line;
    lineStart = text.lastIndexOf('\n', at) + 1;
    int column = text.codePointCount(lineStart, at) + 1;
    return new Place(source.name(), linesSeen + linesBefore + 1, column, tag.length());
  }

  private Place place(Location location) {
    int line = Math.max(1, location.getLineNumber() + linesBefore);
    return new Place(source.name(), line, Math.max(1, location.getColumnNumber()), 1);
  }
}
