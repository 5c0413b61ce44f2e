package parley.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Place;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/** What a scenario's author holds to be right, all names in it checked. */
public sealed interface Expectation {
  /** {@return what it is about, such as {@code package first_offer}} */
  String about();

  Place place();

  /**
   * An expectation of one package, as it stands or changed by a what-if.
   *
   * @param outcome empty: any
   * @param verdicts by party; of other parties any
   * @param because by party the names of rules that must be among its findings
   */
  record OfPackage(
      Subject subject,
      Optional<Outcome> outcome,
      Map<String, Verdict> verdicts,
      Map<String, List<String>> because,
      Place place)
      implements Expectation {
    public OfPackage {
      verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
      because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    }

    @Override
    public String about() {
      return subject.kind().id() + " " + subject.id();
    }

    /** {@return where the verdict differs; empty iff the expectation holds} */
    public List<Mismatch> mismatches(PackageVerdict actual) {
      List<Mismatch> all = new ArrayList<>();
      outcome
          .filter(expected -> expected != actual.outcome())
          .ifPresent(e -> all.add(new Mismatch("outcome", e.id(), actual.outcome().id())));
      verdicts.forEach((party, expected) -> compare(party, expected, actual).ifPresent(all::add));
      because.forEach((party, expected) -> compare(party, expected, actual).ifPresent(all::add));
      return List.copyOf(all);
    }

    private static Optional<Mismatch> compare(
        String party, Verdict expected, PackageVerdict actual) {
      String found = actual.of(party).map(v -> v.verdict().id()).orElse("no verdict");
      return found.equals(expected.id())
          ? Optional.empty()
          : Optional.of(new Mismatch("verdicts." + party, expected.id(), found));
    }

    private static Optional<Mismatch> compare(
        String party, List<String> expected, PackageVerdict actual) {
      List<String> found = actual.of(party).map(OfPackage::rulesFound).orElse(List.of());
      return found.containsAll(expected)
          ? Optional.empty()
          : Optional.of(new Mismatch("because." + party, joined(expected), joined(found)));
    }

    private static List<String> rulesFound(PartyVerdict verdict) {
      return verdict.findings().stream().map(f -> f.stance().rule().name()).toList();
    }

    private static String joined(List<String> rules) {
      return rules.isEmpty() ? "no findings" : String.join("; ", rules);
    }
  }

  /**
   * An expectation of how many deals there are among all packages.
   *
   * @param bound how the number is meant
   */
  record OfDeals(Bound bound, BigInteger number, Place place) implements Expectation {
    @Override
    public String about() {
      return "deals";
    }

    /** {@return the difference; empty iff the expectation holds of this many deals} */
    public List<Mismatch> mismatches(BigInteger deals) {
      int comparison = deals.compareTo(number);
      boolean holds = bound == Bound.COUNT ? comparison == 0 : comparison >= 0;
      return holds
          ? List.of()
          : List.of(new Mismatch("deals." + bound.id(), number.toString(), deals.toString()));
    }
  }

  /**
   * What an expectation of a package is about.
   *
   * @param id names it in its scenario
   */
  record Subject(Kind kind, String id) {
    /** Whether the package stands as it is or is changed by a what-if. */
    public enum Kind {
      PACKAGE("package"),
      WHAT_IF("what_if");

      private final String id;

      Kind(String id) {
        this.id = id;
      }

      /** {@return as files write it} */
      public String id() {
        return id;
      }
    }
  }

  /** How the number of deals is meant. */
  enum Bound {
    COUNT("count"),
    AT_LEAST("at_least");

    private final String id;

    Bound(String id) {
      this.id = id;
    }

    /** {@return as files write it} */
    public String id() {
      return id;
    }
  }
}
