package parley.question.expectation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Place;
import parley.model.expectation.Compared;
import parley.model.expectation.Expectation;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;

/**
 * What became of one expectation.
 *
 * @param scenario its name
 * @param name what it is about, unique in its scenario
 * @param place where it stands
 * @param remarks what its author remarks on it
 * @param points all that was compared, in the file's order
 * @param verdict what parties do with the package; empty if it is not about one
 * @param stopped the limit that was reached, in the user's words
 * @param explain the command that says more, to be typed
 * @param took how long it took to find out
 */
public record TestResult(
    String scenario,
    String name,
    Place place,
    Expectation.Remarks remarks,
    List<Compared> points,
    Optional<PackageVerdict> verdict,
    Optional<String> stopped,
    String explain,
    Duration took) {
  public TestResult {
    points = List.copyOf(points);
  }

  /** Of which nobody measured how long it took. */
  public TestResult(
      String scenario,
      String name,
      Place place,
      Expectation.Remarks remarks,
      List<Compared> points,
      Optional<PackageVerdict> verdict,
      Optional<String> stopped,
      String explain) {
    this(scenario, name, place, remarks, points, verdict, stopped, explain, Duration.ZERO);
  }

  /** {@return the same result, with how long it took} */
  public TestResult took(Duration time) {
    return new TestResult(scenario, name, place, remarks, points, verdict, stopped, explain, time);
  }

  /** {@return whether another run came to the same, however long it took} */
  public boolean isLike(TestResult other) {
    return took(Duration.ZERO).equals(other.took(Duration.ZERO));
  }

  /** How a test ends. */
  public enum Status {
    PASSED,
    FAILED,
    /** It does not hold, and its author knows. */
    TODO
  }

  /** {@return whether everything is as expected} */
  public boolean holds() {
    return points.stream().allMatch(Compared::holds);
  }

  /** {@return how it ends; what is marked as not done fails once it holds} */
  public Status status() {
    if (remarks.todo().isEmpty()) {
      return holds() ? Status.PASSED : Status.FAILED;
    }
    return holds() ? Status.FAILED : Status.TODO;
  }

  /** {@return whether it fails because it holds, although it is marked as not done} */
  public boolean isDone() {
    return remarks.todo().isPresent() && holds();
  }

  /** {@return the points that are not as expected} */
  public List<Compared> differences() {
    return points.stream().filter(p -> !p.holds()).toList();
  }

  /** {@return what was expected on one line: of the points that differ, or of all if none does} */
  public String expected() {
    return words(Compared::expected);
  }

  /** {@return what is so, of the same points as {@link #expected}} */
  public String actual() {
    return words(Compared::actual);
  }

  private String words(Function<Compared, String> word) {
    return (holds() ? points : differences())
        .stream().map(p -> p.field() + " " + word.apply(p)).collect(Collectors.joining(", "));
  }

  /** {@return the verdicts of the parties whose findings make a difference} */
  public List<PartyVerdict> differing() {
    List<String> parties =
        differences().stream().flatMap(p -> p.parties().stream()).distinct().toList();
    return verdict.stream()
        .flatMap(v -> v.verdicts().stream())
        .filter(v -> parties.contains(v.party()))
        .toList();
  }

  /** {@return of those, the ones of which more differs than the satisfaction} */
  public List<PartyVerdict> differingInVerdict() {
    Set<String> parties =
        differences().stream()
            .filter(p -> !p.isOfSatisfaction())
            .flatMap(p -> p.parties().stream())
            .collect(Collectors.toSet());
    return differing().stream().filter(v -> parties.contains(v.party())).toList();
  }

  /** {@return the findings of a party that bear on a difference: those that decide, else all} */
  public static List<Finding> telling(PartyVerdict verdict) {
    return verdict.decisive().isEmpty() ? verdict.findings() : verdict.decisive();
  }
}
