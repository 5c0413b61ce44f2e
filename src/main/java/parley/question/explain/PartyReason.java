package parley.question.explain;

import java.util.List;
import parley.model.verdict.PartyVerdict;

/**
 * Why a party does with a package what it does.
 *
 * @param stances its red lines, demands and preferences in force, those that apply first, then by
 *     kind, file and line; concessions stand with their demands
 */
public record PartyReason(PartyVerdict verdict, List<StanceReason> stances) {
  public PartyReason {
    stances = List.copyOf(stances);
  }

  /** {@return red lines crossed, demands and preferences unmet, given up or not} */
  public List<StanceReason> applying() {
    return stances.stream().filter(s -> s.finding().isPresent()).toList();
  }

  /** {@return red lines not crossed, demands and preferences met} */
  public List<StanceReason> silent() {
    return stances.stream().filter(s -> s.finding().isEmpty()).toList();
  }
}
