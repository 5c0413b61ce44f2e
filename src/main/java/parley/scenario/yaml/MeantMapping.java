package parley.scenario.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Says how to write keys with values where somebody has written something else. */
public final class MeantMapping {
  private static final String WORD = "[A-Za-z0-9_-]{1,64}";
  private static final Pattern PAIR =
      Pattern.compile("\\(?\\s*([a-z][a-z0-9_]*)\\s*(?:[:=;]|->)\\s*([a-z0-9_]+)\\s*\\)?");
  private static final Pattern SIGN = Pattern.compile("(" + WORD + ")\\s*(?:=|;|->)\\s*(\\S.*)");
  private static final Pattern FIRST = Pattern.compile("(-\\s+)?(" + WORD + ")(?:\\s+(.*))?");
  private static final int SHOWN_MAX = 3;

  private MeantMapping() {}

  /** {@return what to write in place of a text or a list} */
  static String instead(YamlNode node) {
    if (node instanceof Sequence list && list.items().stream().allMatch(Scalar.class::isInstance)) {
      List<String> names =
          list.items().stream()
              .limit(SHOWN_MAX)
              .map(i -> Wording.quoted(((Scalar) i).text() + ": …"))
              .toList();
      return names.isEmpty() ? general() : "write each with a colon, one a line: " + joined(names);
    } else if (node instanceof Sequence) {
      return "write one `key: value` a line, without `-` and without `[ ]`";
    }
    return node instanceof Scalar text
        ? braces(text.text())
            .map(b -> "write " + Wording.quoted(b))
            .orElseGet(MeantMapping::general)
        : general();
  }

  /** {@return a key and a value in braces, which a text seems to be} */
  public static Optional<String> braces(String text) {
    Matcher pair = PAIR.matcher(text);
    return Optional.of(pair)
        .filter(Matcher::matches)
        .map(p -> "{" + p.group(1) + ": " + p.group(2) + "}");
  }

  /** {@return what to write in place of a line without a colon} */
  public static String withColon(String line) {
    Matcher sign = SIGN.matcher(line);
    Matcher first = FIRST.matcher(line);
    if (sign.matches()) {
      return "write " + Wording.quoted(sign.group(1) + ": " + sign.group(2));
    } else if (first.matches()) {
      String item = Optional.ofNullable(first.group(1)).orElse("");
      String rest = Optional.ofNullable(first.group(3)).map(r -> " " + r).orElse("");
      return "if it is a key, write " + Wording.quoted(item + first.group(2) + ":" + rest);
    }
    return "a key is followed by a colon and a space: `key: value`";
  }

  private static String general() {
    return "write `{key: value}`, or one `key: value` a line below, indented deeper";
  }

  private static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(", "));
  }
}
