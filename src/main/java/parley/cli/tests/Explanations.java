package parley.cli.tests;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.model.tests.Compared;
import parley.model.tests.Expectation.OfDeals;
import parley.model.tests.Expectation.OfPackage;
import parley.model.tests.Expectation.Subject;
import parley.scenario.Scenario;

/** The commands that say more about an expectation that does not hold. */
final class Explanations {
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

  private final Scenario scenario;
  private final String command;

  Explanations(Scenario scenario, String command) {
    this.scenario = scenario;
    this.command = command;
  }

  /** {@return the command about the package, and the one party that differs if there is one} */
  String of(OfPackage expected, List<Compared> points) {
    Subject subject = expected.subject();
    String id =
        subject.kind() == Subject.Kind.PACKAGE
            ? subject.id()
            : scenario.whatIf(subject.id()).orElseThrow().packageId();
    List<String> parties =
        points.stream()
            .filter(p -> !p.holds())
            .flatMap(p -> p.parties().stream())
            .distinct()
            .toList();
    String party = parties.size() == 1 ? " --party " + parties.get(0) : "";
    return command + " explain " + file() + " -p " + id + party;
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
    String file = scenario.place().file();
    return PLAIN.matcher(file).matches() ? file : "'" + file.replace("'", "'\\''") + "'";
  }
}
