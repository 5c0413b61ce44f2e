package parley.app.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Fraction;
import parley.model.Place;

/** An element of an XML file with its place; text between elements is left out. */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, Place place) {
  /** {@return an attribute; empty if it is missing} */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

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

  /** {@return the whole number in an attribute, if there is one} */
  Optional<Integer> whole(String attribute) {
    return attribute(attribute).filter(t -> t.matches("-?[0-9]{1,9}")).map(Integer::parseInt);
  }

  /** {@return the number in an attribute of the first of some elements} */
  static Optional<Fraction> number(List<XmlElement> elements, String attribute) {
    return elements.stream()
        .findFirst()
        .flatMap(e -> e.attribute(attribute))
        .map(String::strip)
        .filter(
            t ->
                t.matches(
                    "[-+]?(\\.[0-9]{1,30}|[0-9]{1,15}(\\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,2})?"))
        .map(t -> Fraction.of(new BigDecimal(t)));
  }
}
