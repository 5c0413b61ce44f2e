package parley.scenario.yaml;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reports names that nothing has, with help as far as that is cheap. */
final class UnknownNames {
  private static final Pattern CURLY = Pattern.compile("[\u201C-\u201F\u2018-\u201B].*");
  static final String CURLY_HELP =
      "use straight quotes, `\"`, not the curly ones of a word processor";
  private static final Pattern NAMES =
      Pattern.compile("[a-z0-9_]{1,60}( *[,;] *[a-z0-9_]{1,60}){1,20}");
  private static final int NAME_MAX = 200;
  private static final int KNOWN_MAX = 2_000;

  private final Problems problems;
  private int nearestLeft = 200;

  UnknownNames(Problems problems) {
    this.problems = problems;
  }

  void report(Code code, Scalar name, String message, Collection<String> known, Topic topic) {
    Problems about = problems.about(topic);
    if (isCurly(name)) {
      about.error(code, name.place(), message, CURLY_HELP);
      return;
    }
    Optional<String> list = asList(name);
    if (list.isPresent()) {
      about.error(code, name.place(), message, list.get());
      return;
    }
    Optional<String> colon = code == Code.UNKNOWN_KEY ? colon(name, known) : Optional.empty();
    if (colon.isPresent()) {
      about.error(code, name.place(), message, colon.get());
      return;
    }
    boolean isCheap = name.text().length() <= NAME_MAX && known.size() <= KNOWN_MAX;
    if (isCheap && nearestLeft-- > 0) {
      about.unknown(code, name.place(), message, name.text(), known);
    } else {
      about.error(code, name.place(), message);
    }
  }

  /** {@return what to write where a key and its value have no colon between them} */
  private static Optional<String> colon(Scalar name, Collection<String> known) {
    return known.stream()
        .filter(k -> MeantKeys.beginsWith(name.text(), k))
        .findFirst()
        .map(
            k ->
                name.text().equals(k + " " + k)
                    ? "write `" + k + "` once"
                    : "a colon is missing after `" + k + "`");
  }

  /** {@return what to write where several names stand in the place of one} */
  private static Optional<String> asList(Scalar name) {
    return NAMES.matcher(name.text()).matches()
        ? Optional.of("several are a list: `[" + name.text().replaceAll(" *[,;] *", ", ") + "]`")
        : Optional.empty();
  }

  static boolean isCurly(Scalar text) {
    return text.isPlain() && CURLY.matcher(text.text()).matches();
  }
}
