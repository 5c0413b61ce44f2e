package parley.question.negotiate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.space.logic.Disagreement;

/** Has every deal confirmed by the first reading of the rules. Safe for several threads. */
final class DealCheck {
  private static final double ROUNDING = 1e-6;

  private record Question(Offer deal, int at) {}

  private final Calendar calendar;
  private final Evaluator evaluator;
  private final Map<Question, List<Firing>> known = new HashMap<>();

  DealCheck(Calendar calendar, Evaluator evaluator) {
    this.calendar = calendar;
    this.evaluator = evaluator;
  }

  /**
   * {@return for each accepting party what it finds in the deal; else throws a disagreement}
   *
   * @param ending with a deal
   */
  List<List<Finding>> of(Talk talk, Ending ending) {
    Offer deal = ending.deal().orElseThrow();
    Terms terms = deal.terms(talk.agenda());
    List<Firing> firings = firings(new Question(deal, talk.at()), terms, talk.at());
    return ending.accepting().stream().map(p -> accepted(talk, p, deal, terms, firings)).toList();
  }

  private synchronized List<Firing> firings(Question question, Terms terms, int at) {
    List<Firing> found = known.get(question);
    if (found == null) {
      found = evaluator.firings(terms, calendar.settings().get(at).asOf(), Set.of());
      known.put(question, found);
      Set<RuleId> contradicting =
          calendar.settings().get(at).inForce().impossibilities().stream()
              .map(i -> i.rule().id())
              .collect(Collectors.toSet());
      if (found.stream().anyMatch(f -> contradicting.contains(f.rule()))) {
        throw new Disagreement("possible", "impossible", terms);
      }
    }
    return found;
  }

  private static List<Finding> accepted(
      Talk talk, int party, Offer deal, Terms terms, List<Firing> firings) {
    Standing standing = new Standing(talk.party(party), talk.standpoint(party).held(), Set.of());
    PartyVerdict verdict = PartyVerdict.of(standing, firings);
    boolean crossed = verdict.findings().stream().anyMatch(f -> f.stance().rejects());
    double expected = talk.satisfaction(party, deal);
    if (crossed || Math.abs(verdict.satisfaction() - expected) > ROUNDING) {
      throw new Disagreement(
          talk.party(party).id() + " accepts with " + expected,
          (crossed ? "crosses a red line, " : "") + verdict.satisfaction(),
          terms);
    }
    return verdict.findings();
  }
}
