package parley.scenario.update;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.update.TextEdits.Edit;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.syntax.Spans;
import parley.scenario.yaml.syntax.YamlReader;

/** Writes another reservation value into an agenda's text. */
public final class ReservationEdit {
  private ReservationEdit() {}

  /** {@return the text with another value of a party; empty where the party has none} */
  public static Optional<String> of(Source agenda, String party, String number) {
    return YamlReader.read(agenda, new Problems())
        .flatMap(root -> under(root, "parties"))
        .flatMap(parties -> under(parties, party))
        .flatMap(own -> under(own, "reservation"))
        .flatMap(value -> new Spans(agenda).of(value.place()))
        .map(s -> new TextEdits(agenda.text(), List.of(new Edit(s.from(), s.to(), number))))
        .map(TextEdits::applied);
  }

  private static Optional<YamlNode> under(YamlNode node, String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream().filter(e -> e.name().equals(key)).map(Entry::value).findFirst()
        : Optional.empty();
  }
}
