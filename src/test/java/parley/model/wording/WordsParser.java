package parley.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the words of generated cases, whose titles are "Issue i0", "option 0" and "Rule 0". It
 * shares nothing with what writes them: it knows how a reader takes commas, "either" and
 * parentheses, and nothing of conditions.
 */
final class WordsParser {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?<subject>Issue i\\d+|none of \"Rule \\d+\"(?:, \"Rule \\d+\")* and \"Rule \\d+\""
              + "|\"Rule \\d+\"(?:, \"Rule \\d+\")*(?: or \"Rule \\d+\")?)"
              + " (?<verb>is|to be|applies|does not apply|to apply|not to apply)\\b ?");

  private WordsParser() {}

  /**
   * A package as a reader knows it.
   *
   * @param options by an issue's title, an option's title or number
   * @param shared names of the shared rules that apply
   */
  record Situation(Map<String, String> options, List<String> shared) {}

  /** {@return on which packages the words are true} */
  static Predicate<Situation> parse(String words) {
    for (String by : List.of("or", "and")) {
      List<String> parts = split(words, ", " + by + " ");
      if (parts.size() > 1) {
        return joined(parts.stream().map(WordsParser::parse).toList(), by);
      }
    }
    if (words.startsWith("(")) {
      if (!words.endsWith(")")) {
        throw new IllegalArgumentException("parentheses: " + words);
      }
      return parse(words.substring(1, words.length() - 1));
    }
    return statements(words.startsWith("either ") ? words.substring(7) : words);
  }

  /** Splits where neither quotes nor parentheses are open. */
  private static List<String> split(String words, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      quoted ^= c == '"';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && !quoted && words.startsWith(separator, i)) {
        parts.add(words.substring(start, i));
        start = i + separator.length();
      }
    }
    parts.add(words.substring(start));
    return parts;
  }

  private static Predicate<Situation> joined(List<Predicate<Situation>> parts, String by) {
    return by.equals("or")
        ? s -> parts.stream().anyMatch(p -> p.test(s))
        : s -> parts.stream().allMatch(p -> p.test(s));
  }

  /** One statement, or several with the same word between all of them. */
  private static Predicate<Situation> statements(String words) {
    Matcher matcher = STATEMENT.matcher(words);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    List<Predicate<Situation>> parts = new ArrayList<>();
    String by = "and";
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i == starts.size() - 1;
      String one = words.substring(starts.get(i), last ? words.length() : starts.get(i + 1));
      if (!last) {
        by = one.endsWith(" or ") ? "or" : by;
        one = one.replaceAll("(, | and | or )$", "");
      }
      parts.add(statement(one));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no statement: " + words);
    }
    return joined(parts, by);
  }

  private static Predicate<Situation> statement(String words) {
    Matcher matcher = STATEMENT.matcher(words);
    if (!matcher.lookingAt()) {
      throw new IllegalArgumentException("no statement: " + words);
    }
    String subject = matcher.group("subject");
    String verb = matcher.group("verb");
    String rest = words.substring(matcher.end());
    if (verb.contains("appl")) {
      List<String> names = quoted(subject);
      boolean wanted = !subject.startsWith("none of") && !verb.contains("not");
      return s -> names.stream().anyMatch(s.shared()::contains) == wanted;
    }
    return s -> predicate(rest, s.options().getOrDefault(subject, "?"), s);
  }

  private static List<String> quoted(String words) {
    return Pattern.compile("\"([^\"]*)\"").matcher(words).results().map(m -> m.group(1)).toList();
  }

  private static boolean predicate(String words, String chosen, Situation situation) {
    if (words.startsWith("anything but ")) {
      return !predicate(words.substring("anything but ".length()), chosen, situation);
    }
    for (String than : List.of("at most ", "at least ", "less than ", "more than ")) {
      if (words.startsWith(than)) {
        return Stream.of(words.split(", | and | or ", -1))
            .map(w -> bound(w, chosen, situation))
            .reduce(words.contains(" or ") ? (a, b) -> a || b : (a, b) -> a && b)
            .orElseThrow();
      }
    }
    if (words.startsWith("the same as ")) {
      return chosen.equals(situation.options().get(words.substring("the same as ".length())));
    }
    if (words.startsWith("other than ")) {
      return !chosen.equals(situation.options().get(words.substring("other than ".length())));
    }
    return words.contains("\"")
        ? quoted(words).contains(chosen)
        : List.of(words.replace(" units", "").split(", | or ", -1)).contains(chosen);
  }

  private static boolean bound(String words, String chosen, Situation situation) {
    String right = words.replaceFirst("^\\w+ \\w+ ", "");
    String value =
        right.startsWith("Issue ")
            ? situation.options().getOrDefault(right, "?")
            : right.replace(" units", "");
    int order = Double.compare(Double.parseDouble(chosen), Double.parseDouble(value));
    return switch (words.substring(0, 7)) {
      case "at most" -> order <= 0;
      case "at leas" -> order >= 0;
      case "less th" -> order < 0;
      case "more th" -> order > 0;
      default -> throw new IllegalArgumentException("bound: " + words);
    };
  }
}
