package parley.question.weakness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;
import parley.model.Place;
import parley.model.RuleSet;

/** Gathers what is found in each epoch; what holds in several is told once, with its days. */
final class Findings {
  private final List<Epoch> epochs;
  private final Map<Key, Found> found = new LinkedHashMap<>();

  Findings(List<Epoch> epochs) {
    this.epochs = List.copyOf(epochs);
  }

  private record Key(Code code, Place place, String message) {}

  private record Found(
      Severity severity, String help, Predicate<RuleSet> scope, List<Epoch> epochs) {}

  /**
   * Adds a finding of one epoch.
   *
   * @param scope in which epochs there could be such a finding: if it is there in all of them, no
   *     dates are told
   */
  void add(
      Epoch epoch, Code code, Place place, String message, String help, Predicate<RuleSet> scope) {
    found
        .computeIfAbsent(
            new Key(code, place, message),
            k -> new Found(severity(code), help, scope, new ArrayList<>()))
        .epochs()
        .add(epoch);
  }

  /** Adds a finding about dates themselves. */
  void addUndated(Code code, Place place, String message, String help) {
    found.put(
        new Key(code, place, message),
        new Found(severity(code), help, r -> false, new ArrayList<>()));
  }

  private static Severity severity(Code code) {
    return code == Code.NESTED_DEMAND ? Severity.NOTE : Severity.WARNING;
  }

  List<Diagnostic> all() {
    return found.entrySet().stream()
        .map(e -> diagnostic(e.getKey(), e.getValue()))
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  private Diagnostic diagnostic(Key key, Found one) {
    boolean everywhere =
        epochs.stream()
            .filter(e -> one.scope().test(e.inForce()))
            .allMatch(e -> one.epochs().contains(e));
    String dates = everywhere ? "" : " (" + DateWords.of(one.epochs()) + ")";
    return new Diagnostic(
        one.severity(), key.code(), key.place(), key.message() + dates, Optional.of(one.help()));
  }
}
