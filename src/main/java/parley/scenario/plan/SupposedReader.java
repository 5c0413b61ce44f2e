package parley.scenario.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.scenario.AgreementReader;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Reads what a plan assumes: one thing after another, or each with each. */
final class SupposedReader {
  static final Keys ASSUMPTION =
      Keys.of(
              "assumption",
              "What to assume instead of what the scenario says, named as the options of the command line"
                  + " it.")
          .and(Stream.of(Supposed.Key.values()).map(Supposed.Key::assumed).toList());
  static final Keys GRID =
      Keys.of("grid", "What is varied.")
          .and(Stream.of(Supposed.Key.values()).map(Supposed.Key::varied).toList());

  private static final String AS_IS = "as_is";

  private final Values values;
  private final SpanReader spans;

  SupposedReader(Values values) {
    this.values = values;
    this.spans = new SpanReader(values);
  }

  /** {@return what an item of {@code assume:} assumes} */
  List<Supposed> listed(YamlNode item) {
    List<Supposed> all = new ArrayList<>();
    Fields.read(ASSUMPTION, item, item.place(), values)
        .ifPresent(f -> present(f).forEach((k, n) -> all.addAll(one(k, f, n))));
    return all;
  }

  /** {@return what {@code grid:} varies, in its order} */
  List<Axis> grid(YamlNode node) {
    List<Axis> all = new ArrayList<>();
    Optional<Fields> fields = Fields.read(GRID, node, node.place(), values);
    List<Entry> entries = node instanceof Mapping mapping ? mapping.entries() : List.of();
    for (Entry entry : entries) {
      for (Supposed.Key key : Supposed.Key.values()) {
        if (key.id().equals(entry.name()) && fields.filter(f -> f.has(key.id())).isPresent()) {
          all.addAll(axes(key, fields.orElseThrow(), entry.value()));
        }
      }
    }
    all.removeIf(a -> a.values().isEmpty());
    return all;
  }

  private static Map<Supposed.Key, YamlNode> present(Fields fields) {
    Map<Supposed.Key, YamlNode> present = new LinkedHashMap<>();
    for (Supposed.Key key : Supposed.Key.values()) {
      fields.node(key.id()).ifPresent(n -> present.put(key, n));
    }
    return present;
  }

  /** One value of a key that is not varied; of names, one a name. */
  private List<Supposed> one(Supposed.Key key, Fields fields, YamlNode node) {
    if (!key.isOfNames()) {
      return value(key, Optional.empty(), node).stream().toList();
    }
    List<Supposed> all = new ArrayList<>();
    for (Entry entry : named(key, fields)) {
      all.addAll(value(key, Optional.of(entry.key()), entry.value()).stream().toList());
    }
    return all;
  }

  private List<Axis> axes(Supposed.Key key, Fields fields, YamlNode node) {
    if (!key.isOfNames()) {
      return List.of(axis(key, Optional.empty(), node));
    }
    return named(key, fields).stream()
        .map(e -> axis(key, Optional.of(e.key()), e.value()))
        .toList();
  }

  private List<Entry> named(Supposed.Key key, Fields fields) {
    fields.refuseEmpty(key.id());
    List<Entry> entries = fields.entries(key.id());
    if (key == Supposed.Key.AGREEMENT) {
      for (Entry entry : entries) {
        if (!AgreementReader.KEYS.contains(entry.name())) {
          values.unknown(Code.UNKNOWN_KEY, entry.key(), "key", AgreementReader.KEYS);
        }
      }
    }
    return entries.stream()
        .filter(e -> key != Supposed.Key.AGREEMENT || AgreementReader.KEYS.contains(e.name()))
        .toList();
  }

  private Axis axis(Supposed.Key key, Optional<Scalar> name, YamlNode node) {
    if (node instanceof Mapping
        && (key == Supposed.Key.AS_OF || key == Supposed.Key.SURE || key.isOfNames())) {
      return new Axis(
          spans.values(node, key == Supposed.Key.AS_OF).stream()
              .map(w -> of(key, name, List.of(before(name) + w), node))
              .toList());
    }
    List<YamlNode> items = node instanceof Scalar ? List.of(node) : values.items(node);
    if (Values.isEmptyList(node)) {
      values.error(Code.MISSING, node.place(), "this list of values is empty");
    }
    return new Axis(items.stream().flatMap(i -> value(key, name, i).stream()).toList());
  }

  /** {@return one value; empty, with a problem, if it is none} */
  private Optional<Supposed> value(Supposed.Key key, Optional<Scalar> name, YamlNode node) {
    if (node instanceof Scalar scalar && scalar.text().equals(AS_IS)) {
      return Optional.of(of(key, name, List.of(), node));
    }
    if (key == Supposed.Key.AS_OF) {
      return values.date(node).map(d -> of(key, name, List.of(d.toString()), node));
    }
    boolean ofSeveral =
        key == Supposed.Key.PARTIES || key == Supposed.Key.WITHOUT || before(name).equals("must=");
    if (!ofSeveral) {
      return values.text(node).map(t -> of(key, name, List.of(before(name) + t.text()), node));
    }
    List<String> words = values.texts(node).stream().map(Scalar::text).toList();
    boolean isBad = words.isEmpty() && !(key == Supposed.Key.WITHOUT && node instanceof Sequence);
    if (isBad && Values.isEmptyList(node)) {
      values.error(Code.MISSING, node.place(), "this list names no party");
    }
    List<String> written = name.isEmpty() ? words : List.of(before(name) + String.join(",", words));
    return isBad ? Optional.empty() : Optional.of(of(key, name, written, node));
  }

  private static String before(Optional<Scalar> name) {
    return name.map(n -> n.text() + "=").orElse("");
  }

  private static Supposed of(
      Supposed.Key key, Optional<Scalar> name, List<String> words, YamlNode node) {
    return new Supposed(key, words, name.map(Scalar::place).orElse(node.place()), node.place());
  }
}
