package parley.app.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.language.PhraseBook;
import parley.app.words.DisputeWords;
import parley.app.words.Headings;
import parley.diagnostic.Acceptance;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.model.claim.Register;
import parley.output.json.JsonObject;

/** A case for the page: its agenda, its register, its rules. */
final class CaseData {
  private CaseData() {}

  /**
   * {@return the case as JSON}
   *
   * @param accepted findings about its rules that their authors accept
   */
  static JsonObject of(RuleSet rules, Register register, List<Acceptance> accepted) {
    Agenda agenda = rules.agenda();
    Map<String, String> headings = Headings.of(agenda, agenda.partyIds());
    Disputes disputes = Disputes.of(register);
    PhraseBook book = PhraseBook.of(agenda.language());
    return JsonObject.with("id", agenda.caseId())
        .and("title", agenda.title())
        .and(
            "parties",
            agenda.parties().stream()
                .map(p -> of(p, headings.getOrDefault(p.id(), p.id())))
                .toList())
        .andPresent("agreement", agreement(agenda.agreement()))
        .and("issues", agenda.issues().stream().map(i -> issue(agenda, i)).toList())
        .and("articles", register.articles().stream().map(CaseData::article).toList())
        .and("claims", register.claims().stream().map(c -> claim(c, disputes, book)).toList())
        .and("rules", new RuleData(rules, register, accepted).all());
  }

  private static JsonObject of(Party party, String heading) {
    JsonObject fields =
        JsonObject.with("id", party.id()).and("title", party.title()).and("short", heading);
    if (party.indifferent()) {
      fields.and("indifferent", true);
    }
    fields.andPresent("reservation", party.reservation().map(Fraction::doubleValue));
    fields.andPresent("reservationWords", party.reservation().map(Fraction::toString));
    return party.votes() > 0 ? fields.and("votes", party.votes()) : fields;
  }

  /** Nothing where every party has to accept. */
  private static Optional<JsonObject> agreement(Agreement agreement) {
    return agreement.isOfAll()
        ? Optional.empty()
        : Optional.of(
            JsonObject.with("must", agreement.must())
                .and("atLeast", agreement.atLeast().orElse(0))
                .and("votesAtLeast", agreement.votesAtLeast().orElse(0)));
  }

  private static JsonObject issue(Agenda agenda, Issue issue) {
    return JsonObject.with("id", issue.id())
        .and("title", issue.title())
        .andPresent("unit", issue.unit())
        .andPresent("numbers", numbers(issue))
        .andPresent("ordered", Optional.of(true).filter(o -> issue.isOrdered()))
        .and("statusQuo", issue.optionIds().indexOf(issue.statusQuo()))
        .and("options", issue.options().stream().map(o -> option(agenda, issue, o)).toList());
  }

  /** {@return whether its options are numbers, and if so, whether one by one or in steps} */
  private static Optional<String> numbers(Issue issue) {
    return issue.isNumeric()
        ? Optional.of(issue.range().isPresent() ? "range" : "options")
        : Optional.empty();
  }

  private static JsonObject option(Agenda agenda, Issue issue, Option option) {
    return JsonObject.with("id", option.id())
        .and("title", option.title())
        .and("inReasons", inReasons(agenda, issue, option));
  }

  /** {@return how a rule's reason writes a package's choice of this option} */
  private static String inReasons(Agenda agenda, Issue issue, Option option) {
    return new Because(List.of(new Chosen(issue.id())))
        .text(agenda, new Terms(Map.of(issue.id(), option.id())));
  }

  private static JsonObject article(Article article) {
    return JsonObject.with("id", article.id())
        .and("title", article.title())
        .andPresent("url", article.url())
        .and("document", article.document())
        .and("published", article.published())
        .and("inferred", article.inferred())
        .and("datedBecause", article.datedBecause());
  }

  private static JsonObject claim(Claim claim, Disputes disputes, PhraseBook book) {
    List<String> contradicting = new DisputeWords(disputes, book.sources()).of(claim);
    return JsonObject.with("id", claim.id())
        .and("article", claim.article())
        .and("paragraph", claim.paragraphNumber())
        .and("kind", claim.stanceWord())
        .and("parties", claim.parties())
        .and("statement", claim.statement())
        .and("speaker", claim.speaker())
        .andPresent(
            "disputes", contradicting.isEmpty() ? Optional.empty() : Optional.of(contradicting));
  }
}
