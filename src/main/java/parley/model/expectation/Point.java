package parley.model.expectation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.model.Word;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/** One thing that is expected of what parties do with a package. */
public sealed interface Point {
  /** Stands in files for no names at all. */
  String NONE = "none";

  /** {@return this point held against what is so} */
  Compared compare(PackageVerdict actual);

  /** {@return what a scenario would write for this point to hold; empty if that is nothing} */
  List<String> written(PackageVerdict actual);

  /** What becomes of the package. */
  record OutcomeIs(Outcome outcome) implements Point {
    @Override
    public Compared compare(PackageVerdict actual) {
      List<String> parties =
          actual.verdicts().stream()
              .filter(v -> v.verdict() != Verdict.ACCEPTS)
              .map(PartyVerdict::party)
              .toList();
      return Compared.equals("outcome", outcome.id(), actual.outcome().id(), parties);
    }

    @Override
    public List<String> written(PackageVerdict actual) {
      return List.of(actual.outcome().id());
    }
  }

  /** What one party does. */
  record VerdictIs(String party, Verdict verdict) implements Point {
    @Override
    public Compared compare(PackageVerdict actual) {
      String found = actual.of(party).map(v -> v.verdict().id()).orElse("no verdict");
      return Compared.equals("verdicts." + party, verdict.id(), found, List.of(party));
    }

    @Override
    public List<String> written(PackageVerdict actual) {
      return actual.of(party).map(v -> List.of(v.verdict().id())).orElse(List.of());
    }
  }

  /**
   * The rules among one party's findings.
   *
   * @param rules by name; distinct
   */
  record Because(Kind kind, String party, List<String> rules) implements Point {
    public Because {
      rules = List.copyOf(rules);
    }

    /** How the rules are meant. */
    public enum Kind implements Word {
      /** They are among the findings; there may be more. */
      BECAUSE,
      /** They, and no others, keep the party from accepting. */
      ONLY_BECAUSE,
      /** None of them is among the findings. */
      NOT_BECAUSE;
    }

    @Override
    public Compared compare(PackageVerdict actual) {
      List<String> found =
          actual
              .of(party)
              .map(v -> kind == Kind.ONLY_BECAUSE ? v.decisive() : v.findings())
              .map(Because::names)
              .orElse(List.of());
      boolean holds =
          switch (kind) {
            case BECAUSE -> found.containsAll(rules);
            case ONLY_BECAUSE -> new HashSet<>(found).equals(new HashSet<>(rules));
            case NOT_BECAUSE -> rules.stream().noneMatch(found::contains);
          };
      String not = kind == Kind.NOT_BECAUSE ? "not " : "";
      String field = kind.id() + "." + party;
      String seen = actual.of(party).isPresent() ? joined(found, "no findings") : "no verdict";
      boolean known = actual.of(party).isPresent();
      return new Compared(
          field,
          not + joined(rules, "no findings"),
          seen + (holds ? "" : missing(found)),
          holds && known,
          List.of(party));
    }

    /** Where others are found: which of them are not. */
    private String missing(List<String> found) {
      List<String> gone = rules.stream().filter(r -> !found.contains(r)).toList();
      return kind == Kind.NOT_BECAUSE || found.isEmpty() || gone.isEmpty()
          ? ""
          : " (missing: " + String.join(", ", gone) + ")";
    }

    /** Of rules that must be found, those that are; if none is, those that decide. */
    @Override
    public List<String> written(PackageVerdict actual) {
      List<String> found = actual.of(party).map(v -> names(v.findings())).orElse(List.of());
      List<String> deciding = actual.of(party).map(v -> names(v.decisive())).orElse(List.of());
      List<String> kept = rules.stream().filter(found::contains).toList();
      return switch (kind) {
        case BECAUSE -> kept.isEmpty() ? (deciding.isEmpty() ? found : deciding) : kept;
        case ONLY_BECAUSE ->
            deciding.isEmpty() && actual.of(party).isPresent() ? List.of(NONE) : deciding;
        case NOT_BECAUSE -> rules.stream().filter(r -> !found.contains(r)).toList();
      };
    }

    private static List<String> names(List<Finding> findings) {
      return findings.stream().map(f -> f.stance().rule().name()).toList();
    }
  }

  /**
   * Who accepts, and nobody else.
   *
   * @param parties in the scenario's order; empty: none
   * @param all whether they are all that must agree
   */
  record AcceptedBy(List<String> parties, boolean all) implements Point {
    public AcceptedBy {
      parties = List.copyOf(parties);
    }

    @Override
    public Compared compare(PackageVerdict actual) {
      List<String> accepting =
          actual.verdicts().stream()
              .filter(v -> v.verdict() == Verdict.ACCEPTS)
              .map(PartyVerdict::party)
              .toList();
      List<String> differing = new ArrayList<>(parties);
      differing.removeAll(accepting);
      accepting.stream().filter(p -> !parties.contains(p)).forEach(differing::add);
      boolean everyone = !accepting.isEmpty() && accepting.size() == actual.verdicts().size();
      return new Compared(
          "accepted_by",
          all ? "all" : joined(parties, "none"),
          everyone ? "all" : joined(accepting, "none"),
          differing.isEmpty(),
          differing);
    }

    @Override
    public List<String> written(PackageVerdict actual) {
      List<String> accepting =
          actual.verdicts().stream()
              .filter(v -> v.verdict() == Verdict.ACCEPTS)
              .map(PartyVerdict::party)
              .toList();
      boolean everyone = accepting.size() == actual.verdicts().size();
      return accepting.isEmpty() ? List.of(NONE) : everyone ? List.of("all") : accepting;
    }
  }

  /**
   * How satisfied one party is; where issues are open, at least.
   *
   * @param value 0 to 1
   * @param tolerance how far from it the satisfaction may be; 0 or more
   */
  record SatisfactionIs(String party, double value, double tolerance) implements Point {
    /** So much is lost in the arithmetic of an exact tolerance. */
    private static final double ROUNDING = 1e-9;

    @Override
    public Compared compare(PackageVerdict actual) {
      Optional<Double> found = actual.of(party).map(PartyVerdict::satisfaction);
      boolean holds = found.filter(f -> Math.abs(f - value) <= tolerance + ROUNDING).isPresent();
      String expected = digits(value) + " +/- " + digits(tolerance);
      String seen = found.map(Point::digits).orElse("no verdict");
      return new Compared(Compared.SATISFACTION + party, expected, seen, holds, List.of(party));
    }

    @Override
    public List<String> written(PackageVerdict actual) {
      return actual
          .of(party)
          .map(PartyVerdict::satisfaction)
          .filter(s -> Math.abs(Double.parseDouble(digits(s)) - s) <= tolerance + ROUNDING)
          .filter(s -> canFail(Double.parseDouble(digits(s)), tolerance))
          .map(s -> List.of(digits(s)))
          .orElse(List.of());
    }

    /** {@return whether some satisfaction is not within the tolerance} */
    public static boolean canFail(double value, double tolerance) {
      return value - tolerance > ROUNDING || value + tolerance < 1 - ROUNDING;
    }
  }

  /**
   * The open issues that decide, and no others.
   *
   * @param party whose verdict they decide; empty: that of some party
   * @param issues distinct
   */
  record DependsOn(Optional<String> party, List<String> issues) implements Point {
    public DependsOn {
      issues = List.copyOf(issues);
    }

    @Override
    public List<String> written(PackageVerdict actual) {
      List<String> found = found(actual);
      return found.isEmpty() ? List.of(NONE) : found;
    }

    private List<String> found(PackageVerdict actual) {
      Set<String> deciding = new HashSet<>();
      actual.verdicts().stream()
          .filter(v -> party.isEmpty() || party.get().equals(v.party()))
          .flatMap(v -> v.leeway().map(Leeway::dependsOn).orElse(List.of()).stream())
          .forEach(deciding::add);
      return actual.open().stream().filter(deciding::contains).toList();
    }

    @Override
    public Compared compare(PackageVerdict actual) {
      List<String> found = found(actual);
      String field = party.map(p -> "depends_on." + p).orElse("depends_on");
      boolean holds = new HashSet<>(found).equals(new HashSet<>(issues));
      List<String> about = party.map(List::of).orElse(List.of());
      return new Compared(field, joined(issues, "nothing"), joined(found, "nothing"), holds, about);
    }
  }

  private static String joined(List<String> names, String none) {
    return names.isEmpty() ? none : String.join("; ", names);
  }

  private static String digits(double value) {
    String digits = String.format(Locale.ROOT, "%.4f", value).replaceFirst("0+$", "");
    return digits.endsWith(".") ? digits + "0" : digits;
  }
}
