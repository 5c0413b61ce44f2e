package parley.app.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Place;

/** An element of an XML file with its place; text between elements is left out. */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, Place place) {
  /** {@return an attribute; empty if it is missing} */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** {@return the children of a name} */
  List<XmlElement> children(String called) {
    return children.stream().filter(c -> c.name().equals(called)).toList();
  }

  /** {@return the elements of a name anywhere below, in the file's order} */
  List<XmlElement> all(String called) {
    return children.stream()
        .flatMap(
            c ->
                Stream.concat(
                    c.name().equals(called) ? Stream.of(c) : Stream.empty(),
                    c.all(called).stream()))
        .toList();
  }
}
