package parley.question.stability;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.model.Issue;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.question.stability.Ways.Kind;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.logic.Setting;

/** Asks of packages whether anybody would leave them, and who would stop him. */
public final class StabilityAnalysis {
  private static final int LISTED_MAX = 1_000;

  /** The rankings of more packages are a number too long to read. */
  private static final int RANKED_MAX = 4_096;

  private final Setting setting;
  private final Table table;

  /**
   * Prepares for one setting.
   *
   * @param possible whether a complete package is possible; a move ends in such a one; empty: all
   *     are
   * @param budget for all packages together
   * @param evaluator of the same rules, which confirms what is reported
   */
  public StabilityAnalysis(
      Setting setting,
      Preferring by,
      Optional<Predicate<Terms>> possible,
      Budget budget,
      Evaluator evaluator) {
    this.setting = setting;
    this.table = new Table(setting, by, possible, budget, evaluator);
  }

  /** {@return whether complete terms last} */
  public PackageStability of(String id, Terms terms) {
    Position start = table.board().position(terms);
    boolean possible = table.board().isPossible(start);
    List<PartyStability> parties = new ArrayList<>();
    CoalitionAnalysis coalitions = new CoalitionAnalysis(table, start, LISTED_MAX);
    Optional<Origins> origins = Optional.empty();
    Optional<String> stopped = Optional.empty();
    try {
      if (possible) {
        IntStream.range(0, setting.parties().size())
            .forEach(p -> parties.add(new PartyAnalysis(table, p, start, LISTED_MAX).stability()));
        origins = Optional.of(origins(start));
        stopped = coalitions.run();
      }
    } catch (Exhausted e) {
      stopped = Optional.of(e.reason());
    }
    return new PackageStability(
        id,
        terms,
        possible,
        parties,
        parties.size() == setting.parties().size(),
        coalitions.listed(),
        coalitions.unlisted(),
        origins,
        stopped);
  }

  /**
   * {@return which preferences of a party would make complete terms stable for it; empty, with the
   * reason, if there is too much to try}
   */
  public Answer<Optional<Inverse>> inverse(String party, Terms terms) {
    try {
      InverseAnalysis analysis =
          new InverseAnalysis(
              table, setting.parties().indexOf(party), table.board().position(terms));
      return analysis.tooMany().isPresent()
          ? new Answer.Bounded<>(Optional.empty(), analysis.tooMany().get())
          : new Answer.Exact<>(Optional.of(analysis.inverse(packages())));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(Optional.empty(), e.reason());
    }
  }

  /** {@return how many packages are possible; empty if there are more than is worth a ranking} */
  private OptionalInt packages() {
    BigInteger size = setting.rules().agenda().size();
    if (size.compareTo(BigInteger.valueOf(RANKED_MAX)) > 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(new EquilibriaSearch(table, 0).equilibria().possible());
  }

  /** {@return all equilibria; empty, with the reason, if there are too many packages for that} */
  public Answer<Optional<Equilibria>> equilibria() {
    BigInteger size = setting.rules().agenda().size();
    if (!EquilibriaSearch.isSmall(size)) {
      return new Answer.Bounded<>(
          Optional.empty(),
          "equilibria are looked for only among up to %,d packages"
              .formatted(EquilibriaSearch.STATES_MAX));
    }
    try {
      Equilibria found = new EquilibriaSearch(table, LISTED_MAX).equilibria();
      return found.isWhole()
          ? new Answer.Exact<>(Optional.of(found))
          : new Answer.Bounded<>(
              Optional.of(found), "only the first %,d equilibria are listed".formatted(LISTED_MAX));
    } catch (Exhausted e) {
      return new Answer.Bounded<>(Optional.empty(), e.reason());
    }
  }

  /** {@return the parties of the agenda that control something and are not at the table} */
  public List<String> absent() {
    return setting.rules().agenda().partyIds().stream()
        .filter(p -> !setting.parties().contains(p))
        .filter(p -> table.board().issues().stream().anyMatch(i -> i.control().isHeldBy(p)))
        .toList();
  }

  private Origins origins(Position end) {
    Position from = table.board().position(setting.rules().agenda().complete(Terms.none()));
    if (end.equals(from)) {
      return new Origins(Optional.of(List.of()), true, List.of());
    }
    List<Integer> movers = table.board().movers();
    List<String> consent = needingConsent(from, end);
    if (!consent.isEmpty() || !table.board().isPossible(from)) {
      return new Origins(Optional.empty(), false, consent);
    }
    Optional<List<Leg>> willing = table.ways().to(end::equals, from, movers, Kind.IMPROVING);
    Optional<List<Leg>> any =
        willing.isPresent() ? willing : table.ways().to(end::equals, from, movers, Kind.ANY);
    return new Origins(any.map(w -> table.moves(from, w)), willing.isPresent(), consent);
  }

  private List<String> needingConsent(Position from, Position to) {
    return IntStream.range(0, table.board().issues().size())
        .filter(i -> from.option(i) != to.option(i))
        .filter(i -> !isOpenTo(table.board().issues().get(i), from.option(i), to.option(i)))
        .mapToObj(i -> table.board().issues().get(i).id())
        .toList();
  }

  private boolean isOpenTo(Issue issue, int from, int to) {
    return issue.control().parties().stream().anyMatch(setting.parties()::contains)
        && issue.control().direction().leads(from, to);
  }
}
