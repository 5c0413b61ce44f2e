package parley.question.whatif;

import java.util.List;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;

/**
 * How one party judges before and after. A finding is known by its rule.
 *
 * @param before empty if the party need not agree before, or if a limit hid its verdict
 * @param after likewise
 * @param appears findings that are there after only
 * @param goes findings that were there before only
 * @param changed findings, as they are after, that are given up, or for some choices only, on one
 *     side and not on the other
 * @param stays the other findings, as they are after
 */
public record PartyChange(
    String party,
    Optional<PartyVerdict> before,
    Optional<PartyVerdict> after,
    List<Finding> appears,
    List<Finding> goes,
    List<Finding> changed,
    List<Finding> stays) {
  public PartyChange {
    appears = List.copyOf(appears);
    goes = List.copyOf(goes);
    changed = List.copyOf(changed);
    stays = List.copyOf(stays);
  }

  static PartyChange of(String party, Optional<PartyVerdict> before, Optional<PartyVerdict> after) {
    List<Finding> old = before.map(PartyVerdict::findings).orElse(List.of());
    List<Finding> now = after.map(PartyVerdict::findings).orElse(List.of());
    List<Finding> kept = now.stream().filter(f -> of(f, old).isPresent()).toList();
    return new PartyChange(
        party,
        before,
        after,
        now.stream().filter(f -> of(f, old).isEmpty()).toList(),
        old.stream().filter(f -> of(f, now).isEmpty()).toList(),
        kept.stream().filter(f -> !isAlike(f, of(f, old).orElseThrow())).toList(),
        kept.stream().filter(f -> isAlike(f, of(f, old).orElseThrow())).toList());
  }

  private static Optional<Finding> of(Finding finding, List<Finding> among) {
    RuleId rule = finding.stance().id();
    return among.stream().filter(f -> f.stance().id().equals(rule)).findFirst();
  }

  private static boolean isAlike(Finding a, Finding b) {
    return a.givenUp() == b.givenUp()
        && a.inSome() == b.inSome()
        && a.givenUpInSome() == b.givenUpInSome();
  }

  public boolean movesVerdict() {
    return !before.map(PartyVerdict::verdict).equals(after.map(PartyVerdict::verdict));
  }

  /** {@return whether its satisfaction, or the range of it, is another} */
  public boolean movesSatisfaction() {
    return !before.map(PartyVerdict::satisfaction).equals(after.map(PartyVerdict::satisfaction))
        || !before.map(PartyChange::most).equals(after.map(PartyChange::most));
  }

  private static double most(PartyVerdict verdict) {
    return verdict.leeway().map(Leeway::mostSatisfaction).orElse(verdict.satisfaction());
  }

  /** {@return whether anything at all is otherwise} */
  public boolean moves() {
    return movesVerdict()
        || movesSatisfaction()
        || !(appears.isEmpty() && goes.isEmpty() && changed.isEmpty());
  }
}
