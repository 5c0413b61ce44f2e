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
  /** A whole number of the text: no end of "i1", and no comma that goes on with a list. */
  private static final String NUMBER = "(?<![\\w.,])\\d+(?:[.,]\\d+)*";

  private static final String TERM =
      "(?:(?:" + NUMBER + " times )?Issue i\\d+|" + NUMBER + "(?: units)?)";

  private static final String SUM = "(?:minus )?" + TERM + "(?: (?:plus|minus) " + TERM + ")*";

  private static final Pattern COUNT =
      Pattern.compile("(at least|at most|exactly) (\\d+) of these (?:holds?|to hold): (.*)");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?<subject>"
              + SUM
              + "|none of \"Rule \\d+\"(?:, \"Rule \\d+\")* and \"Rule \\d+\""
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
    Matcher count = COUNT.matcher(words);
    if (count.matches()) {
      return counted(count.group(1), Integer.parseInt(count.group(2)), count.group(3));
    }
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

  private static Predicate<Situation> counted(String quota, int number, String words) {
    List<Predicate<Situation>> parts = split(words, "; ").stream().map(WordsParser::parse).toList();
    return s -> {
      long holding = parts.stream().filter(p -> p.test(s)).count();
      return quota.equals("exactly")
          ? holding == number
          : quota.equals("at least") ? holding >= number : holding <= number;
    };
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
    return s -> predicate(rest, subject, s);
  }

  private static List<String> quoted(String words) {
    return Pattern.compile("\"([^\"]*)\"").matcher(words).results().map(m -> m.group(1)).toList();
  }

  private static boolean predicate(String words, String subject, Situation situation) {
    if (words.startsWith("anything but ")) {
      return !predicate(words.substring("anything but ".length()), subject, situation);
    }
    for (String than : List.of("at most ", "at least ", "less than ", "more than ", "exactly ")) {
      if (words.startsWith(than)) {
        return Stream.of(words.split(", | and | or ", -1))
            .map(w -> bound(w, subject, situation))
            .reduce(words.contains(" or ") ? (a, b) -> a || b : (a, b) -> a && b)
            .orElseThrow();
      }
    }
    for (String same : List.of("the same as ", "other than ")) {
      if (words.startsWith(same)) {
        return isSame(subject, words.substring(same.length()), situation)
            == same.startsWith("the same");
      }
    }
    String chosen = situation.options().getOrDefault(subject, "?");
    return words.contains("\"")
        ? quoted(words).contains(chosen)
        : List.of(words.replace(" units", "").split(", | or ", -1)).contains(chosen);
  }

  private static boolean isSame(String left, String right, Situation situation) {
    String first = situation.options().getOrDefault(left, "sum");
    return first.startsWith("option ")
        ? first.equals(situation.options().get(right))
        : value(left, situation) == value(right, situation);
  }

  private static boolean bound(String words, String subject, Situation situation) {
    String right = words.replaceFirst("^(exactly|\\w+ \\w+) ", "");
    int order = Double.compare(value(subject, situation), value(right, situation));
    return switch (words.substring(0, 7)) {
      case "at most" -> order <= 0;
      case "at leas" -> order >= 0;
      case "less th" -> order < 0;
      case "more th" -> order > 0;
      case "exactly" -> order == 0;
      default -> throw new IllegalArgumentException("bound: " + words);
    };
  }

  /** A number, an issue's, a sum, or the place of an option such as "option 2". */
  private static double value(String words, Situation situation) {
    String[] terms = words.split(" (?=plus |minus )", -1);
    double total = 0;
    for (String term : terms) {
      boolean minus = term.startsWith("minus ");
      String[] product = term.replaceFirst("^(plus|minus) ", "").split(" times ", -1);
      double value = 1;
      for (String factor : product) {
        value *= number(situation.options().getOrDefault(factor, factor));
      }
      total += minus ? -value : value;
    }
    return Math.round(total * 1e6) / 1e6;
  }

  private static double number(String words) {
    return Double.parseDouble(words.replaceAll("units|option|\"|,", "").strip());
  }
}
