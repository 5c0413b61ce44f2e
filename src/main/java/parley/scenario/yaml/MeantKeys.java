package parley.scenario.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Nearest;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;

/**
 * Says which keys of a mapping unknown ones seem to stand for.
 *
 * @param written all that are written, known or not
 */
record MeantKeys(Keys keys, Set<String> written) {
  private static final int SHORT = 40;
  private static final int FEW = 50;

  /** {@return whether a text between commas can have been meant as a key} */
  boolean isKey(String name) {
    boolean isKnown = keys.all().contains(name);
    return isKnown
        || (name.length() <= SHORT && Nearest.to(name, keys.all()).isPresent())
        || keys.required().stream().anyMatch(k -> !written.contains(k) && beginsWith(name, k));
  }

  /** {@return the keys that a few unknown ones seem to stand for} */
  Set<String> among(Collection<String> unknown) {
    return unknown.stream().limit(FEW).flatMap(this::meant).collect(Collectors.toSet());
  }

  private Stream<String> meant(String name) {
    Stream<String> begun = keys.all().stream().filter(name::startsWith);
    return name.length() <= SHORT
        ? Stream.concat(begun, Nearest.to(name, keys.all()).stream())
        : begun;
  }

  /** {@return whether a key with a value behind it lacks its colon} */
  static boolean beginsWith(String name, String key) {
    return name.startsWith(key + " ");
  }

  /** {@return the entries that are what a comma split off from one that has lost its colon} */
  static Set<Entry> tails(Mapping mapping, Collection<Entry> unknown) {
    Set<Entry> tails = new HashSet<>();
    boolean isWithin = false;
    for (Entry entry : mapping.isFlow() ? mapping.entries() : Set.<Entry>of()) {
      boolean isPart = unknown.contains(entry) && entry.value().isEmpty();
      if (isPart && isWithin) {
        tails.add(entry);
      }
      isWithin = isPart;
    }
    return tails;
  }
}
