package parley.app.report;

import java.util.ArrayList;
import java.util.List;
import parley.app.words.ChoiceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
import parley.app.words.TermWords;
import parley.app.words.VerdictWords;
import parley.model.claim.Claim;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;

/** One package in a memo: what it says, what it rests on, and what each party makes of it. */
final class MemoPackage {
  private final DocumentBuilder document;
  private final PageScenario scenario;
  private final StanceWords stances;
  private final Sources sources;
  private final MemoParty parties;

  MemoPackage(DocumentBuilder document, PageScenario scenario, Sources sources, boolean whole) {
    this.document = document;
    this.scenario = scenario;
    this.stances = new StanceWords(scenario.rules());
    this.sources = sources;
    this.parties =
        new MemoParty(document, scenario.rules().agenda(), scenario.register(), sources, whole);
  }

  void write(PackageVerdict verdict, PageProposal proposal) {
    document.heading(name(verdict) + ": " + VerdictWords.of(verdict.outcome()));
    ContradictionWords.texts(verdict).forEach(document::paragraph);
    paragraph(terms(verdict, proposal));
    paragraph(claims(proposal));
    paragraph(undecided(verdict));
    for (PartyVerdict party : verdict.verdicts()) {
      parties.write(stances.title(party.party()), party);
    }
    if (verdict.stopped().isEmpty() && verdict.verdicts().stream().allMatch(parties::isSilent)) {
      document.paragraph("Every party accepts and gives nothing up.");
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
      parts.add("the status quo" + (parts.isEmpty() ? "" : " for the rest"));
    }
    return parts.isEmpty() ? "" : "Terms: " + String.join("; ", parts) + ".";
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
            .map(b -> "\"" + named(b.id()) + "\"")
            .toList();
    List<String> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(sources.cite(own));
    }
    if (!bases.isEmpty()) {
      parts.add("those of " + String.join(" and ", bases) + ", on which it is based");
    }
    return parts.isEmpty() ? "" : "Claims: " + String.join(", and ", parts) + ".";
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
          "Left open: " + new OptionWords(scenario.rules().agenda()).issues(verdict.open()) + ".");
    }
    if (!verdict.dealIf().isEmpty()) {
      List<String> ways = ChoiceWords.lines(scenario.rules().agenda(), "A deal", verdict.dealIf());
      sentences.add(String.join("; ", ways) + ".");
    }
    verdict.stopped().ifPresent(s -> sentences.add("Incomplete: " + s + "."));
    return String.join(" ", sentences);
  }
}
