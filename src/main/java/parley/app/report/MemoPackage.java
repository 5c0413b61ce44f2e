package parley.app.report;

import java.util.ArrayList;
import java.util.List;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
import parley.app.words.ChoiceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.app.words.TermWords;
import parley.model.claim.Claim;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;

/** One package in a memo: what it says, what it rests on, and what each party makes of it. */
final class MemoPackage {
  private final DocumentBuilder document;
  private final PageScenario scenario;
  private final StanceNames stances;
  private final Sources sources;
  private final MemoParty parties;
  private final PhraseBook words;

  MemoPackage(
      DocumentBuilder document,
      PageScenario scenario,
      Sources sources,
      PhraseBook words,
      boolean whole) {
    this.words = words;
    this.document = document;
    this.scenario = scenario;
    this.stances = new StanceNames(words, scenario.rules());
    this.sources = sources;
    this.parties =
        new MemoParty(
            document, scenario.rules().agenda(), scenario.register(), sources, words, whole);
  }

  void write(PackageVerdict verdict, PageProposal proposal) {
    document.heading(name(verdict) + ": " + words.of(verdict.outcome()));
    ContradictionWords.texts(
            verdict, words.say("impossible"), words.say("memo_impossible_for_some_choices"))
        .forEach(document::paragraph);
    paragraph(terms(verdict, proposal));
    paragraph(claims(proposal));
    paragraph(undecided(verdict));
    for (PartyVerdict party : verdict.verdicts()) {
      parties.write(stances.title(party.party()), party);
    }
    if (verdict.stopped().isEmpty() && verdict.verdicts().stream().allMatch(parties::isSilent)) {
      document.paragraph(words.say("memo_every_party_accepts"));
    }
  }

  /** {@return the title, or the id of a package without one} */
  static String name(PackageVerdict verdict) {
    return verdict.title().isBlank() ? verdict.id() : verdict.title();
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      document.paragraph(text);
    }
  }

  private String terms(PackageVerdict verdict, PageProposal proposal) {
    List<String> parts = new ArrayList<>();
    if (!proposal.stated().options().isEmpty()) {
      parts.add(TermWords.all(scenario.rules().agenda(), proposal.stated()));
    }
    if (proposal.stated().options().size() < verdict.terms().options().size()) {
      parts.add(
          words.say(parts.isEmpty() ? "memo_the_status_quo" : "memo_the_status_quo_for_the_rest"));
    }
    return parts.isEmpty() ? "" : words.say("memo_terms_x", String.join("; ", parts));
  }

  /**
   * {@return the package's own claims; those of the packages that it is based on stand with them}
   */
  private String claims(PageProposal proposal) {
    List<Claim> own =
        proposal.claims().stream()
            .flatMap(c -> scenario.register().cited(c).stream())
            .distinct()
            .toList();
    List<String> bases =
        proposal.bases().stream()
            .filter(b -> !b.claims().isEmpty())
            .map(b -> words.say("memo_quoted_x", named(b.id())))
            .toList();
    List<String> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(sources.cite(own));
    }
    if (!bases.isEmpty()) {
      parts.add(words.say("memo_those_of_x", String.join(words.say("and_2"), bases)));
    }
    return parts.isEmpty()
        ? ""
        : words.say("memo_claims_x", String.join(words.say("memo_and"), parts));
  }

  private String named(String id) {
    return scenario.verdict().packages().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .map(MemoPackage::name)
        .orElse(id);
  }

  /** {@return the open issues, what would make it a deal, and what is not known} */
  private String undecided(PackageVerdict verdict) {
    List<String> sentences = new ArrayList<>();
    if (!verdict.open().isEmpty()) {
      sentences.add(
          words.say(
              "memo_left_open_x",
              new OptionWords(scenario.rules().agenda()).issues(verdict.open())));
    }
    if (!verdict.dealIf().isEmpty()) {
      List<String> ways =
          ChoiceWords.lines(
              scenario.rules().agenda(),
              words.say("memo_a_deal_with"),
              words.say("memo_or_with"),
              verdict.dealIf());
      sentences.add(String.join("; ", ways) + ".");
    }
    verdict
        .stopped()
        .ifPresent(s -> sentences.add(words.say("memo_incomplete_x", words.stopped(s))));
    return String.join(" ", sentences);
  }
}
