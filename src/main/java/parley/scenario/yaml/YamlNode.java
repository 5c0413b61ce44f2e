package parley.scenario.yaml;

import java.util.List;
import java.util.Set;
import parley.model.Place;

/** A part of a YAML document, with its place. */
public sealed interface YamlNode {
  Place place();

  /** {@return what it is, in the words of a message} */
  String kind();

  /** {@return whether nothing was written where a value could stand} */
  default boolean isEmpty() {
    return false;
  }

  /**
   * A single value.
   *
   * @param text as written; without quotes, escapes resolved
   * @param isPlain whether it stands without quotes
   */
  record Scalar(String text, boolean isPlain, Place place) implements YamlNode {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    @Override
    public String kind() {
      return "a text";
    }

    @Override
    public boolean isEmpty() {
      return isPlain && NULLS.contains(text);
    }
  }

  record Sequence(List<YamlNode> items, Place place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * Keys with their values.
   *
   * @param entries in the file's order; keys distinct
   * @param isFlow whether it stands between braces
   */
  record Mapping(List<Entry> entries, boolean isFlow, Place place) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  record Entry(Scalar key, YamlNode value) {
    /** {@return the key's text} */
    public String name() {
      return key.text();
    }
  }
}
