package parley.question.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.explain.Reason.Grounds;

/**
 * Why a complete package fares as it does, rule by rule.
 *
 * @param scenario its name
 * @param parties in the scenario's order
 * @param rules of the case, whatever their dates
 */
public record Explanation(
    String scenario,
    LocalDate asOf,
    Agenda agenda,
    Register register,
    Origin origin,
    PackageVerdict verdict,
    List<PartyReason> parties,
    RuleSet rules) {
  public Explanation {
    parties = List.copyOf(parties);
  }

  /**
   * Explains the verdicts of a package.
   *
   * @param verdict reached by the same judge
   */
  public static Explanation of(
      String scenario, Judge judge, Register register, Origin origin, PackageVerdict verdict) {
    RuleSet counted = judge.counted();
    Reader reader = new Reader(counted, register, new ReasonFinder(counted, verdict.terms()));
    List<PartyReason> parties = verdict.verdicts().stream().map(reader::party).toList();
    return new Explanation(
        scenario,
        judge.asOf(),
        counted.agenda(),
        register,
        origin,
        verdict,
        parties,
        judge.rules());
  }

  /** {@return what the register says of the claims on which a rule rests} */
  public List<Claim> claims(Rule rule) {
    return Citations.supporting(rule, register);
  }

  /** {@return the reason of a rule that concludes something; as written where it does not apply} */
  public String because(Grounds grounds) {
    Because because = grounds.rule().because();
    return grounds.reason().holds() ? because.text(agenda, verdict.terms()) : because.template();
  }

  private record Reader(RuleSet rules, Register register, ReasonFinder finder) {
    PartyReason party(PartyVerdict verdict) {
      List<StanceReason> stances =
          rules.stancesOf(verdict.party()).stream()
              .filter(s -> !s.concedes())
              .map(s -> stance(s, verdict))
              .sorted(
                  Comparator.comparing((StanceReason s) -> s.finding().isEmpty())
                      .thenComparing(s -> s.stance().kind())
                      .thenComparing(s -> s.stance().rule().place()))
              .toList();
      return new PartyReason(verdict, stances);
    }

    StanceReason stance(Stance stance, PartyVerdict verdict) {
      Optional<Finding> finding =
          verdict.findings().stream().filter(f -> f.stance().equals(stance)).findFirst();
      List<StanceReason> concessions = concessions(stance).map(c -> stance(c, verdict)).toList();
      List<Claim> claims = Citations.supporting(stance.rule(), register);
      return new StanceReason(
          stance, finding, finder.reason(stance.rule().condition()), concessions, claims);
    }

    private Stream<Stance> concessions(Stance stance) {
      return rules.stancesOf(stance.party()).stream().filter(s -> s.givesUp(stance));
    }
  }
}
