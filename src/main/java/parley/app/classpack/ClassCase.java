package parley.app.classpack;

import java.util.List;
import parley.app.language.CaseTitles;
import parley.app.language.PhraseBook;
import parley.app.language.StanceProse;
import parley.model.Agenda;
import parley.model.Assumed;
import parley.model.Conclusion;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.ScenarioVerdict;
import parley.question.classpack.OneSide;
import parley.question.diagnose.DiagnosisResult;
import parley.question.negotiate.NegotiationResult;
import parley.question.search.Coalition;
import parley.space.Answer;

/**
 * A scenario that a class plays, with all that its papers say of it.
 *
 * @param book in the language of the case
 * @param rules those in force, under the scenario's agreement rule and reservation values
 * @param assumed otherwise than the scenario says; only the facilitator is told
 * @param verdict on the scenario's packages
 * @param diagnosis why there is no deal among all packages, or what deals hang on
 * @param coalitions the largest sets of parties with a deal among them
 * @param talks how many runs of talks on these rules end
 */
public record ClassCase(
    PhraseBook book,
    RuleSet rules,
    Register register,
    Assumed assumed,
    ScenarioVerdict verdict,
    DiagnosisResult diagnosis,
    Answer<List<Coalition>> coalitions,
    NegotiationResult talks) {
  public Agenda agenda() {
    return rules.agenda();
  }

  /** {@return those at the table, each of which a team plays} */
  public List<Party> parties() {
    return agenda().parties(verdict.parties());
  }

  /** {@return what a party's team may see} */
  public OneSide side(Party party) {
    return OneSide.of(rules, register, party);
  }

  /** {@return what the scenario is called} */
  public String title() {
    return verdict.title().isBlank() ? verdict.scenario() : verdict.title();
  }

  public String caseTitle() {
    return agenda().title().isBlank() ? agenda().caseId() : agenda().title();
  }

  CaseTitles names() {
    return new CaseTitles(book, agenda());
  }

  /** {@return when a shared rule applies: "\"Membership is barred\" applies if …"} */
  String meaning(Conclusion conclusion) {
    String applies = new StanceProse(book, rules).applies(conclusion.rule().condition());
    return book.quoted(conclusion.rule().name()) + " " + applies + ".";
  }

  /** {@return the titles of those at the table of whom nothing is known} */
  List<String> silent() {
    return parties().stream()
        .filter(p -> rules.stancesOf(p.id()).isEmpty() && !p.indifferent())
        .map(Party::title)
        .toList();
  }
}
