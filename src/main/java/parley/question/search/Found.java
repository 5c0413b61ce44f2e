package parley.question.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Fraction;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Losses;
import parley.space.diagram.Objective;
import parley.space.diagram.PathsOfLoss;
import parley.space.diagram.Witness;
import parley.space.logic.Confirmation;
import parley.space.logic.Setting;

/** The deals that one search has found and confirmed so far, and the space it searches. */
public final class Found {
  private final Setting setting;
  private final Confirmation confirmation;
  private final List<Deal> deals = new ArrayList<>();
  private Optional<DealSpace> opened = Optional.empty();

  public Found(Setting setting, Confirmation confirmation) {
    this.setting = setting;
    this.confirmation = confirmation;
  }

  public void open(Terms fixed, Budget budget) {
    opened = Optional.of(new DealSpace(setting, fixed, budget));
  }

  public DealSpace space() {
    return opened.orElseThrow();
  }

  public List<Deal> deals() {
    return List.copyOf(deals);
  }

  List<Terms> terms() {
    return deals.stream().map(Deal::terms).toList();
  }

  int count() {
    return deals.size();
  }

  int issueCount() {
    return setting.rules().agenda().issues().size();
  }

  public BestLosses best(Losses losses, Objective objective, Keep keep) {
    return new BestLosses(space().diagram(), space().deals(), losses, objective, keep);
  }

  public List<int[]> paths(Losses losses, long[] exactly, int pathsMax) {
    return PathsOfLoss.of(space().diagram(), space().deals(), losses, exactly, pathsMax);
  }

  /**
   * Losses that count issues against each of some packages, and last against all together.
   *
   * @param other what an issue costs where it is settled otherwise than in the package
   * @param same what it costs where it is settled in the same way
   */
  Losses differences(List<Terms> packages, long other, long same) {
    int depth = space().diagram().depth();
    long[][][] costs = new long[packages.size() + 1][depth][];
    for (int l = 0; l < depth; l++) {
      for (long[][] byLevel : costs) {
        byLevel[l] = new long[space().diagram().size(l)];
      }
    }
    for (int k = 0; k < packages.size(); k++) {
      int[] path = space().layout().path(packages.get(k));
      for (int l = 0; l < depth; l++) {
        for (int o = 0; path[l] >= 0 && o < costs[k][l].length; o++) {
          costs[k][l][o] = o == path[l] ? same : other;
          costs[packages.size()][l][o] += costs[k][l][o];
        }
      }
    }
    return new Losses(space().diagram(), space().deals(), costs);
  }

  /** Adds a deal with the criterion's score of its satisfactions. */
  public void add(int[] path, Criterion by) {
    Terms terms = space().layout().terms(path);
    List<PartyVerdict> verdicts = confirmation.deal(terms);
    deals.add(new Deal(terms, verdicts, score(verdicts, by), List.of()));
  }

  /** Adds a deal with a score of its own. */
  public void add(int[] path, double score) {
    Terms terms = space().layout().terms(path);
    deals.add(new Deal(terms, confirmation.deal(terms), score, List.of()));
  }

  /** Adds a deal with a score of its own and what it changes in a package. */
  public void add(Terms terms, double score, Terms from) {
    List<String> changed =
        terms.options().keySet().stream()
            .filter(i -> !terms.option(i).equals(from.option(i)))
            .toList();
    deals.add(new Deal(terms, confirmation.deal(terms), score, changed));
  }

  /** Adds the first of every list, then the second of every list, and so on. */
  void addInTurn(List<List<int[]>> kinds, Criterion by, int dealsMax) {
    boolean any = true;
    for (int turn = 0; any; turn++) {
      any = false;
      for (List<int[]> kind : kinds) {
        if (turn < kind.size() && deals.size() < dealsMax) {
          add(kind.get(turn), by);
          any = true;
        }
      }
    }
  }

  /** Adds one deal if none is there yet and the space got as far as telling that one exists. */
  void addAnyIfNone() {
    if (deals.isEmpty() && opened.isPresent()) {
      Witness.of(space().diagram(), space().deals()).ifPresent(p -> add(p, Criterion.FAIREST));
    }
  }

  /** Weighs the parties that are not silent. */
  private static double score(List<PartyVerdict> verdicts, Criterion by) {
    List<PartyVerdict> known =
        verdicts.stream()
            .filter(v -> !v.isSilent())
            .sorted(Comparator.comparingDouble(PartyVerdict::satisfaction))
            .toList();
    double score = by == Criterion.TOTAL ? 0 : 1;
    for (PartyVerdict v : known) {
      score =
          switch (by) {
            case TOTAL -> score + v.satisfaction();
            case NASH -> score * gain(v);
            case FAIREST, NEAREST, DIVERSE -> Math.min(score, v.satisfaction());
          };
    }
    return score;
  }

  /** {@return what a party gets above its reservation value} */
  private static double gain(PartyVerdict verdict) {
    double least = verdict.reservation().map(Fraction::doubleValue).orElse(0.0);
    return Math.max(0, verdict.satisfaction() - least);
  }
}
