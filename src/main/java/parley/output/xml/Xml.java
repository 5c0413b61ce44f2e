package parley.output.xml;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.output.SafeText;

/** An element of XML under construction: attributes, then a text or elements in it. */
public final class Xml {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private String text = "";

  private Xml(String name) {
    this.name = name;
  }

  /** {@return an element without attributes} */
  public static Xml element(String name) {
    return new Xml(name);
  }

  public Xml with(String attribute, Object value) {
    attributes.put(attribute, String.valueOf(value));
    return this;
  }

  /** Adds elements, each on a line of its own. */
  public Xml and(Collection<Xml> more) {
    children.addAll(more);
    return this;
  }

  public Xml and(Xml... more) {
    return and(List.of(more));
  }

  /** Sets the text that the element holds. */
  public Xml holding(String words) {
    text = words;
    return this;
  }

  /**
   * {@return a document with this root}
   *
   * @param before lines that stand before it, such as a document type
   */
  public String document(String... before) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return List.of(before).stream().collect(joining("\n", head, before.length > 0 ? "\n" : ""))
        + at("")
        + "\n";
  }

  private String at(String indent) {
    String start =
        attributes.entrySet().stream()
            .map(a -> " " + a.getKey() + "=\"" + escaped(a.getValue()) + "\"")
            .collect(joining("", indent + "<" + name, ">"));
    String inside =
        children.stream().map(c -> "\n" + c.at(indent + "  ")).collect(joining())
            + (children.isEmpty() ? "" : "\n" + indent);
    return start + escaped(text) + inside + "</" + name + ">";
  }

  private static String escaped(String words) {
    return SafeText.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
