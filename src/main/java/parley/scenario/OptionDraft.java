package parley.scenario;

import java.util.Optional;
import parley.model.Option;
import parley.model.Place;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * An option as written.
 *
 * @param value empty also if it is no number
 * @param valuePlace where its value stands; empty if it has none
 * @param lacksValue whether it has none for certain, as none can be lost
 */
record OptionDraft(
    Scalar id,
    String title,
    Optional<Double> value,
    Optional<Place> valuePlace,
    boolean lacksValue) {
  Option named() {
    return Option.named(id.text(), title);
  }

  Option valued() {
    return Option.valued(id.text(), title, value.orElse(0.0));
  }
}
