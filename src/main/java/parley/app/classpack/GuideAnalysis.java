package parley.app.classpack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Repair;
import parley.question.search.Coalition;
import parley.space.zone.Zone;

/** What the analysis says of a case: packages, deals, coalitions, conflicts and ways out. */
final class GuideAnalysis {
  private static final int SHOWN_MAX = 5;

  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final StanceWords stances;

  GuideAnalysis(ClassCase one) {
    this.one = one;
    this.stances = new StanceWords(one.rules());
  }

  Document document() {
    document.heading("What the analysis says");
    document.paragraph(
        "It follows from the positions in the briefings and from nothing else. It does not say what"
            + " anybody would do, and how many packages are deals says nothing of how likely one"
            + " is.");
    deals();
    packages();
    coalitions();
    conflicts();
    repairs();
    document.all(new GuideTalks(one).document());
    one.diagnosis().stopped().ifPresent(document::unknown);
    return document.build();
  }

  private void deals() {
    document.section("Deals");
    Zone zone = one.diagnosis().zone().value();
    String all = "Of " + Numbers.many(zone.total(), "possible package") + " ";
    String who =
        AgreementWords.of(one.agenda(), one.verdict().parties())
            .map(w -> " under the agreement rule (" + w + ")")
            .orElse(" of all parties at the table");
    document.paragraph(
        zone.deals()
            .map(n -> all + number(n) + who + unopposed(zone) + ".")
            .orElse("How many deals there are was not found in time."));
    silent();
  }

  private static String unopposed(Zone zone) {
    return zone.silent().isEmpty()
        ? ""
        : zone.unopposed().map(n -> "; " + number(n) + " if the silent parties accept").orElse("");
  }

  private static String number(BigInteger deals) {
    if (deals.signum() == 0) {
      return "none is a deal";
    }
    return deals.equals(BigInteger.ONE) ? "one is a deal" : Numbers.exact(deals) + " are deals";
  }

  private void silent() {
    String silent =
        one.parties().stream()
            .filter(p -> one.rules().stancesOf(p.id()).isEmpty() && !p.indifferent())
            .map(Party::title)
            .collect(Collectors.joining(", "));
    if (!silent.isEmpty()) {
      document.paragraph(
          "No stance of " + silent + " is known, so nothing says what it would accept.");
    }
  }

  private void packages() {
    List<PackageVerdict> proposed = one.verdict().packages();
    if (proposed.isEmpty()) {
      return;
    }
    document.section("The packages on the table");
    List<Object> head = new ArrayList<>(List.of("Package"));
    List<String> parties = one.verdict().parties();
    Map<String, String> headings = Headings.of(one.agenda(), parties);
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("Outcome");
    List<List<Object>> rows = new ArrayList<>();
    for (PackageVerdict each : proposed) {
      List<Object> row =
          new ArrayList<>(List.of(each.title().isBlank() ? each.id() : each.title()));
      one.parties().forEach(p -> row.add(verdict(each, p)));
      row.add(VerdictWords.of(each.outcome()));
      rows.add(row);
    }
    document.table(head, rows);
    document.paragraph(legend(proposed));
    List<String> names = Headings.legend(one.agenda(), headings);
    if (!names.isEmpty()) {
      document.paragraph(Text.dotted(names.toArray()));
    }
  }

  private static Text legend(List<PackageVerdict> proposed) {
    List<Text> signs =
        proposed.stream()
            .flatMap(p -> p.verdicts().stream())
            .map(PartyVerdict::verdict)
            .distinct()
            .sorted()
            .map(VerdictWords::marked)
            .toList();
    return Text.join(", ", signs)
        .then(". The percentage is satisfaction: the share of its points that a party gets.");
  }

  private static Text verdict(PackageVerdict proposed, Party party) {
    return proposed
        .of(party.id())
        .map(
            v ->
                Text.of(VerdictWords.sign(v.verdict()), "\u00a0")
                    .then(v.isSilent() ? "" : Verdicts.satisfaction(v)))
        .orElse(Text.of("not found"));
  }

  private void coalitions() {
    List<Coalition> found = one.coalitions().value();
    boolean all = found.stream().anyMatch(c -> c.parties().size() == one.parties().size());
    if (all || found.isEmpty()) {
      return;
    }
    document.section("Who could agree with whom");
    document.paragraph("The largest sets of parties with a package that all of them accept:");
    document.table(
        List.of("Packages", "Parties", "Without"),
        found.stream()
            .limit(SHOWN_MAX)
            .map(c -> List.<Object>of(Numbers.quantity(c.deals()), named(c, true), named(c, false)))
            .toList());
    more(found.size() > SHOWN_MAX, one.coalitions().reason());
  }

  private String named(Coalition coalition, boolean inside) {
    return one.parties().stream()
        .filter(p -> coalition.parties().contains(p.id()) == inside)
        .map(Party::title)
        .collect(Collectors.joining(", "));
  }

  private void conflicts() {
    Diagnosis diagnosis = one.diagnosis().diagnosis().value();
    if (diagnosis.conflicts().isEmpty()) {
      return;
    }
    document.section("What cannot all be had");
    document.paragraph(
        "Each line is a smallest set of stances that no package satisfies together:");
    diagnosis.conflicts().stream()
        .limit(SHOWN_MAX)
        .map(Conflict::stances)
        .forEach(ids -> document.item(joined(ids)));
    more(diagnosis.moreConflicts() || diagnosis.conflicts().size() > SHOWN_MAX, Optional.empty());
  }

  private void repairs() {
    Diagnosis diagnosis = one.diagnosis().diagnosis().value();
    if (diagnosis.repairs().isEmpty()) {
      return;
    }
    document.section("What would have to be given up");
    document.paragraph(
        "Each line is a smallest set of stances whose giving up makes a deal possible:");
    for (Repair repair : diagnosis.repairs().stream().limit(SHOWN_MAX).toList()) {
      String deals = repair.deals().map(n -> " (" + Numbers.many(n, "deal") + ")").orElse("");
      document.item(joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs() || diagnosis.repairs().size() > SHOWN_MAX, Optional.empty());
  }

  private String joined(List<RuleId> ids) {
    return ids.stream().map(stances::of).collect(Collectors.joining("; "));
  }

  private void more(boolean more, Optional<String> stopped) {
    if (more || stopped.isPresent()) {
      document.paragraph("There are more" + stopped.map(s -> "; the search " + s).orElse("") + ".");
    }
  }
}
