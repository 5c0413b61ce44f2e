package parley.app.suite;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.model.expectation.Compared;
import parley.model.expectation.Expectation.OfDeals;
import parley.model.expectation.Expectation.OfPackage;
import parley.model.expectation.Expectation.Subject;
import parley.scenario.Scenario;

/** The commands that say more about an expectation that does not hold. */
record Explanations(Scenario scenario, String command) {
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

  /** {@return the command about the package or what-if, and a party if only one differs} */
  String of(OfPackage expected, List<Compared> points) {
    Subject subject = expected.subject();
    if (subject.kind() == Subject.Kind.WHAT_IF) {
      return command + " what-if " + file() + " " + subject.id();
    }
    List<String> parties =
        points.stream()
            .filter(p -> !p.holds())
            .flatMap(p -> p.parties().stream())
            .distinct()
            .toList();
    String party = parties.size() == 1 ? " --party " + parties.get(0) : "";
    return command + " explain " + file() + " -p " + subject.id() + party;
  }

  /** {@return the command that lists deals, or says why there are none} */
  String of(OfDeals expected, List<Compared> points) {
    String none =
        points.stream()
            .filter(p -> !p.holds())
            .map(Compared::actual)
            .filter(a -> a.equals("0") || a.equals("no deal"))
            .collect(Collectors.joining());
    return command + (none.isEmpty() ? " search " : " diagnose ") + file();
  }

  private String file() {
    return word(scenario.place().file());
  }

  /** {@return a text as a word of a command line} */
  static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
