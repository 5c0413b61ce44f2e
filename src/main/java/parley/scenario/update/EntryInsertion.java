package parley.scenario.update;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.naming.TextEdit;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.Spans;
import parley.scenario.yaml.syntax.YamlReader;

/** Puts one more entry into a mapping of a YAML text, and leaves everything else as it stands. */
public final class EntryInsertion {
  private static final String STEP = "  ";

  private final Source source;
  private final String text;
  private final String feed;

  private EntryInsertion(Source source) {
    this.source = source;
    this.text = source.text();
    this.feed = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * {@return the edit after which the mapping under some keys has one more entry, its last; empty
   * if there is no such mapping}
   *
   * @param path keys from the document's root; where the last of them is missing, it is added
   */
  public static Optional<TextEdit> of(
      Source source, List<String> path, String key, NewValue value) {
    EntryInsertion insertion = new EntryInsertion(source);
    return YamlReader.read(source, new Problems())
        .flatMap(root -> insertion.edit(root, path, key, value));
  }

  private Optional<TextEdit> edit(YamlNode root, List<String> path, String key, NewValue value) {
    YamlNode node = root;
    int indent = 0;
    for (int i = 0; i < path.size(); i++) {
      Optional<Entry> entry = entry(node, path.get(i));
      if (entry.isEmpty() && i == path.size() - 1) {
        NewValue all = new NewValue.Lines(Map.of(key, value));
        return into(node, indent, path.get(i), all);
      } else if (entry.isEmpty()) {
        return Optional.empty();
      }
      indent = entry.get().key().place().column() - 1 + STEP.length();
      node = entry.get().value();
      if (node instanceof Scalar empty && empty.isEmpty() && i == path.size() - 1) {
        int line = entry.get().key().place().line();
        return Optional.of(below(line, block(key, value, " ".repeat(indent))));
      }
    }
    return into(node, indent, key, value);
  }

  private static Optional<Entry> entry(YamlNode node, String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream().filter(e -> e.name().equals(key)).findFirst()
        : Optional.empty();
  }

  private Optional<TextEdit> into(YamlNode node, int indent, String key, NewValue value) {
    if (!(node instanceof Mapping mapping)) {
      return Optional.empty();
    }
    String line = NewValue.key(key) + ": " + value.line();
    if (mapping.isFlow()) {
      return new Spans(source).of(mapping.place()).map(s -> before(s.to() - 1, mapping, line));
    }
    List<Entry> entries = mapping.entries();
    int column = entries.isEmpty() ? indent : entries.get(0).key().place().column() - 1;
    int last = entries.get(entries.size() - 1).key().place().line();
    String gap = isSpaced(entries, value) ? feed : "";
    return Optional.of(below(lastLine(last, column), gap + block(key, value, " ".repeat(column))));
  }

  /** {@return the edit that puts a line into braces, before the one that closes them} */
  private TextEdit before(int brace, Mapping mapping, String line) {
    int end = brace;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean isBehindComma = text.charAt(end - 1) == ',';
    String comma = mapping.entries().isEmpty() ? "" : isBehindComma ? " " : ", ";
    return new TextEdit(source.name(), end, end, comma + line);
  }

  /** {@return whether a blank line stands between entries that take several lines} */
  private boolean isSpaced(List<Entry> entries, NewValue value) {
    int line = entries.get(entries.size() - 1).key().place().line();
    return value instanceof NewValue.Lines && entries.size() > 1 && line(line - 1).isBlank();
  }

  /** {@return the last line that belongs to an entry whose key stands in a column} */
  private int lastLine(int from, int column) {
    int last = from;
    int count = (int) text.lines().count();
    for (int i = from + 1; i <= count; i++) {
      String line = line(i);
      String content = line.strip();
      boolean isIdle = content.isEmpty() || content.startsWith("#");
      if (!isIdle && line.length() - line.stripLeading().length() <= column) {
        return last;
      }
      last = isIdle ? last : i;
    }
    return last;
  }

  private String line(int number) {
    return source.line(number).orElse("");
  }

  /** {@return the edit that puts lines below one} */
  private TextEdit below(int line, String lines) {
    int at = 0;
    for (int i = 0; i < line; i++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    boolean lacksEnd = at > 0 && text.charAt(at - 1) != '\n';
    return new TextEdit(source.name(), at, at, lacksEnd ? feed + lines : lines);
  }

  private String block(String key, NewValue value, String indent) {
    String head = indent + NewValue.key(key) + ":";
    if (!(value instanceof NewValue.Lines lines)) {
      return head + " " + value.line() + feed;
    }
    StringBuilder block = new StringBuilder(head).append(feed);
    lines.entries().forEach((k, v) -> block.append(block(k, v, indent + STEP)));
    return block.toString();
  }
}
