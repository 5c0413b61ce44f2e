package parley.scenario.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Place;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * A mapping whose keys are known. Reading one reports every key that is unknown, missing or without
 * a value; what remains can be asked for.
 */
public final class Fields {
  private final Keys keys;
  private final Map<String, Entry> entries;
  private final boolean hasUnknown;
  private final Set<String> written;
  private final Set<String> misspelt;
  private final Place place;
  private final Values values;

  private Fields(
      Keys keys,
      Map<String, Entry> entries,
      boolean hasUnknown,
      Set<String> written,
      Set<String> misspelt,
      Place place,
      Values values) {
    this.keys = keys;
    this.entries = entries;
    this.hasUnknown = hasUnknown;
    this.written = written;
    this.misspelt = misspelt;
    this.place = place;
    this.values = values;
  }

  /**
   * Reads a mapping.
   *
   * @param place what names the mapping: where a missing key is reported
   * @return empty, with a problem, if the node is no mapping
   */
  public static Optional<Fields> read(Keys keys, YamlNode node, Place place, Values values) {
    return values.mapping(node).map(m -> of(keys, m, place, values));
  }

  /**
   * {@return the fields of an entry's value; none of them, with a problem, if that is no mapping}
   */
  public static Fields readOrNone(Keys keys, Entry entry, Values values) {
    Place place = entry.key().place();
    Optional<Fields> read =
        entry.value().isEmpty() ? Optional.empty() : read(keys, entry.value(), place, values);
    return read.orElseGet(
        () -> new Fields(keys, Map.of(), false, Set.of(), Set.of(), place, values));
  }

  private static Fields of(Keys keys, Mapping written, Place place, Values values) {
    return settled(keys, new Placement(keys, values.problems()).settled(written), place, values);
  }

  private static Fields settled(Keys keys, Mapping mapping, Place place, Values values) {
    Set<String> written = mapping.entries().stream().map(Entry::name).collect(Collectors.toSet());
    Map<String, Entry> known = new LinkedHashMap<>();
    Map<String, Entry> unknown = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(e -> (keys.all().contains(e.name()) ? known : unknown).put(e.name(), e));
    boolean hasUnknown = !unknown.isEmpty();
    MeantKeys meant = new MeantKeys(keys, written);
    Set<Entry> split = values.splitTexts(mapping, meant::isKey);
    unknown.values().removeAll(split);
    unknown.values().removeAll(MeantKeys.tails(mapping, unknown.values()));
    unknown.values().stream()
        .filter(e -> !(e.value() instanceof Lost))
        .forEach(e -> values.unknown(Code.UNKNOWN_KEY, e.key(), "key", keys.all()));
    boolean mayBeLost = unknown.values().stream().anyMatch(e -> e.value() instanceof Lost);
    Set<String> misspelt = mayBeLost ? Set.copyOf(keys.all()) : meant.among(unknown.keySet());
    for (String key : keys.required()) {
      if (!written.contains(key) && !misspelt.contains(key)) {
        values.error(Code.MISSING, place, "`" + key + "` is missing in this " + keys.what());
      }
    }
    known.values().removeIf(e -> !values.hasValue(e));
    return new Fields(keys, known, hasUnknown, written, misspelt, place, values);
  }

  /** {@return what names the mapping} */
  public Place place() {
    return place;
  }

  /** {@return whether nothing is lost of a key's value, nor the key} */
  public boolean isWhole(String key) {
    return node(key).map(YamlNode::isWhole).orElse(!isMeant(key));
  }

  /** {@return whether no key is lost of the mapping that is a key's value, nor the value} */
  public boolean knowsKeysOf(String key) {
    return node(key)
        .map(n -> !(n instanceof Mapping mapping) || mapping.knowsKeys())
        .orElse(!isMeant(key));
  }

  /** {@return the value of a key; empty if it has none} */
  public Optional<YamlNode> node(String key) {
    if (!keys.all().contains(key)) {
      throw new IllegalArgumentException("no key of " + keys.what() + ": " + key);
    }
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** {@return whether keys were written that are unknown; what seems to lack may be among them} */
  public boolean hasUnknown() {
    return hasUnknown;
  }

  /** {@return whether a key is written, with a value or without one} */
  public boolean isWritten(String key) {
    return written.contains(key);
  }

  /** {@return whether a key is written, without a value or misspelt too, or may be lost} */
  public boolean isMeant(String key) {
    return written.contains(key) || misspelt.contains(key);
  }

  /** {@return whether a key has a value, right or wrong} */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** {@return where a key stands; the mapping's own place if it does not} */
  public Place placeOf(String key) {
    return Optional.ofNullable(entries.get(key)).map(e -> e.key().place()).orElse(place);
  }

  /** {@return the text of a key; empty if it has none, or with a problem} */
  public Optional<Scalar> text(String key) {
    return node(key).flatMap(values::text);
  }

  /** {@return the text of a key, or what stands for it} */
  public String textOr(String key, String otherwise) {
    return text(key).map(Scalar::text).orElse(otherwise);
  }

  /** {@return the texts of a key, which may be one text or a list} */
  public List<Scalar> texts(String key) {
    return node(key).map(values::texts).orElse(List.of());
  }

  /** {@return the date of a key; empty if it has none, or with a problem} */
  public Optional<LocalDate> date(String key) {
    return node(key).flatMap(values::date);
  }

  /**
   * {@return the entries of a key whose value is a mapping with keys that the user chooses; those
   * without a value become problems and are left out}
   */
  public List<Entry> entries(String key) {
    return allEntries(key).stream().filter(e -> !e.value().isEmpty()).toList();
  }

  /** {@return as {@link #entries}, but those without a value are not left out} */
  public List<Entry> allEntries(String key) {
    return node(key).map(values::allEntries).orElse(List.of());
  }

  /** Reports a mapping without entries as the value of a key. */
  public void refuseEmpty(String key) {
    node(key).ifPresent(n -> values.refuseEmpty(n, placeOf(key), key));
  }

  /** {@return which one of several keys is written; empty, with a problem, if none or several} */
  public Optional<String> exactlyOne(List<String> choices) {
    List<String> written = choices.stream().filter(this::has).toList();
    if (written.size() > 1) {
      String both = Wording.listed(written, "and");
      problem(Code.BAD_VALUE, placeOf(written.get(1)), both + " exclude each other");
    } else if (written.isEmpty() && !hasUnknown && choices.stream().noneMatch(this::isWritten)) {
      String any = Wording.listed(choices, "or");
      problem(Code.MISSING, place, any + " is missing in this " + keys.what());
    }
    return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
  }

  private void problem(Code code, Place at, String message) {
    values.error(code, at, message);
  }
}
