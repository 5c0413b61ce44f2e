package parley.scenario.yaml;

import java.util.List;
import java.util.Set;
import parley.model.Place;

/** A part of a YAML document, with its place. */
public sealed interface YamlNode {
  Place place();

  /** {@return what it is, in the words of a message} */
  String kind();

  /** {@return whether nothing was written where a value could stand, or it is lost} */
  default boolean isEmpty() {
    return false;
  }

  /** {@return whether all is lost of it, so that it may have been of any kind} */
  default boolean isLost() {
    return false;
  }

  /** {@return whether nothing is lost in it} */
  default boolean isWhole() {
    return true;
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

    @Override
    public boolean isLost() {
      return !items.isEmpty() && items.stream().allMatch(Lost.class::isInstance);
    }

    @Override
    public boolean isWhole() {
      return items.stream().allMatch(YamlNode::isWhole);
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

    @Override
    public boolean isLost() {
      return !entries.isEmpty() && entries.stream().allMatch(e -> e.value() instanceof Lost);
    }

    @Override
    public boolean isWhole() {
      return entries.stream().allMatch(e -> e.value().isWhole());
    }

    /** {@return whether each of its keys is known, be its value lost} */
    public boolean knowsKeys() {
      return entries.stream().noneMatch(Entry::isNameless);
    }
  }

  /**
   * What was left out because its syntax is broken, of which an error tells: nothing more is to be
   * said of it, nor of what may be missing without it.
   *
   * @param word the first word of it, which may be its key
   * @param isNamed whether that is its key for certain
   */
  record Lost(Scalar word, boolean isNamed) implements YamlNode {
    @Override
    public Place place() {
      return word.place();
    }

    @Override
    public String kind() {
      return "nothing";
    }

    @Override
    public boolean isEmpty() {
      return true;
    }

    @Override
    public boolean isLost() {
      return true;
    }

    @Override
    public boolean isWhole() {
      return false;
    }
  }

  record Entry(Scalar key, YamlNode value) {
    /** {@return the key's text} */
    public String name() {
      return key.text();
    }

    /** {@return whether it is lost, and its key with it} */
    public boolean isNameless() {
      return value instanceof Lost lost && !lost.isNamed();
    }
  }
}
