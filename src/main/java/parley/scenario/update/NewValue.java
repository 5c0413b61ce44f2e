package parley.scenario.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is to be written into a YAML text. */
public sealed interface NewValue {
  /** {@return as it stands on one line, behind a key or in brackets} */
  String line();

  /**
   * A text.
   *
   * @param text as it is to be read
   */
  record Word(String text) implements NewValue {
    /** Read alike with and without quotes, in brackets too, also by readers of older YAML. */
    private static final Pattern PLAIN =
        Pattern.compile(
            "[\\p{L}_./][\\p{L}\\p{N}_./?!'() -]*(?<! )|[0-9]+(\\.[0-9]+)?|-?[1-9][0-9]*");

    private static final Pattern TAKEN =
        Pattern.compile("(?i)(null|true|false|yes|no|on|off|y|n|\\.nan|-?\\.inf)");

    @Override
    public String line() {
      boolean plain = PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches();
      return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /** A number, or a word that readers of YAML know, as it is. */
  record Bare(String line) implements NewValue {}

  /** Texts in brackets. */
  record Words(List<String> texts) implements NewValue {
    public Words {
      texts = List.copyOf(texts);
    }

    @Override
    public String line() {
      return texts.stream()
          .map(t -> new Word(t).line())
          .collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** Keys and values, one a line. */
  record Lines(Map<String, NewValue> entries) implements NewValue {
    public Lines {
      entries = new LinkedHashMap<>(entries);
    }

    @Override
    public String line() {
      return braces(entries);
    }
  }

  /** Keys and values in braces. */
  record Braces(Map<String, NewValue> entries) implements NewValue {
    public Braces {
      entries = new LinkedHashMap<>(entries);
    }

    @Override
    public String line() {
      return braces(entries);
    }
  }

  private static String braces(Map<String, NewValue> entries) {
    return entries.entrySet().stream()
        .map(e -> key(e.getKey()) + ": " + e.getValue().line())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** {@return a key as it is written: in quotes what would be a number} */
  static String key(String key) {
    return Character.isDigit(key.charAt(0)) ? '"' + key + '"' : new Word(key).line();
  }
}
