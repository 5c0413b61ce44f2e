package parley.app.classpack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.language.DealRule;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
import parley.app.words.Headings;
import parley.app.words.VerdictWords;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Quantity;
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
  private final PhraseBook book;
  private final StanceNames stances;

  GuideAnalysis(ClassCase one) {
    this.one = one;
    this.book = one.book();
    this.stances = new StanceNames(book, one.rules());
  }

  Document document() {
    document.heading(book.say("paper_what_the_analysis_says"));
    document.paragraph(book.say("paper_it_follows_from_the_positions"));
    deals();
    packages();
    coalitions();
    conflicts();
    repairs();
    document.all(new GuideTalks(one).document());
    one.diagnosis()
        .stopped()
        .ifPresent(s -> document.paragraph(book.say("memo_incomplete_x", book.stopped(s))));
    return document.build();
  }

  private void deals() {
    document.section(book.say("deals_2"));
    Zone zone = one.diagnosis().zone().value();
    String all = book.many(zone.total(), "memo_possible_package", "memo_possible_packages");
    String who =
        new DealRule(book, one.agenda())
            .words(one.verdict().parties())
            .map(w -> book.say("paper_under_the_agreement_rule_x", w))
            .orElse(book.say("paper_of_all_parties_at_the_table"));
    document.paragraph(
        zone.deals()
            .map(n -> book.say("paper_of_x_x_x", all, number(n), who + unopposed(zone)))
            .orElse(book.say("paper_how_many_deals_was_not_found")));
    if (!one.silent().isEmpty()) {
      document.paragraph(book.say("paper_no_stance_of_x", String.join(", ", one.silent())));
    }
  }

  private String unopposed(Zone zone) {
    return zone.silent().isEmpty()
        ? ""
        : zone.unopposed()
            .map(n -> book.say("paper_x_if_the_silent_parties_accept", number(n)))
            .orElse("");
  }

  private String number(BigInteger deals) {
    if (deals.signum() == 0) {
      return book.say("memo_none_is_a_deal");
    }
    return deals.equals(BigInteger.ONE)
        ? book.say("paper_one_is_a_deal")
        : book.say("paper_x_are_deals", book.count(deals));
  }

  private void packages() {
    List<PackageVerdict> proposed = one.verdict().packages();
    if (proposed.isEmpty()) {
      return;
    }
    document.section(book.say("paper_the_packages_on_the_table"));
    List<Object> head = new ArrayList<>(List.of(book.say("package_2")));
    List<String> parties = one.verdict().parties();
    Map<String, String> headings = Headings.of(one.agenda(), parties);
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add(book.say("outcome"));
    List<List<Object>> rows = new ArrayList<>();
    for (PackageVerdict each : proposed) {
      List<Object> row =
          new ArrayList<>(List.of(each.title().isBlank() ? each.id() : each.title()));
      one.parties().forEach(p -> row.add(verdict(each, p)));
      row.add(book.of(each.outcome()));
      rows.add(row);
    }
    document.table(head, rows);
    document.paragraph(legend(proposed));
    List<String> names = Headings.legend(one.agenda(), headings);
    if (!names.isEmpty()) {
      document.paragraph(Text.dotted(names.toArray()));
    }
  }

  private Text legend(List<PackageVerdict> proposed) {
    List<Text> signs =
        proposed.stream()
            .flatMap(p -> p.verdicts().stream())
            .map(PartyVerdict::verdict)
            .distinct()
            .sorted()
            .map(v -> Text.of(VerdictWords.sign(v), " ", book.of(v)))
            .toList();
    return Text.join(", ", signs).then(book.say("paper_the_percentage_is_satisfaction"));
  }

  private Text verdict(PackageVerdict proposed, Party party) {
    return proposed
        .of(party.id())
        .map(
            v ->
                Text.of(VerdictWords.sign(v.verdict()), "\u00a0")
                    .then(v.isSilent() ? "" : book.satisfaction(v)))
        .orElse(Text.of(book.say("not_found")));
  }

  private void coalitions() {
    List<Coalition> found = one.coalitions().value();
    boolean all = found.stream().anyMatch(c -> c.parties().size() == one.parties().size());
    if (all || found.isEmpty()) {
      return;
    }
    document.section(book.say("paper_who_could_agree_with_whom"));
    document.paragraph(book.say("paper_the_largest_sets_of_parties"));
    document.table(
        List.of(book.say("paper_packages"), book.say("paper_parties"), book.say("paper_without")),
        found.stream()
            .limit(SHOWN_MAX)
            .map(
                c ->
                    List.<Object>of(
                        new Quantity(book.count(c.deals())), named(c, true), named(c, false)))
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
    document.section(book.say("paper_what_cannot_all_be_had"));
    document.paragraph(book.say("paper_each_line_is_a_smallest_set_that_no"));
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
    document.section(book.say("what_would_have_to_give"));
    document.paragraph(book.say("paper_each_line_is_a_smallest_set_whose"));
    for (Repair repair : diagnosis.repairs().stream().limit(SHOWN_MAX).toList()) {
      String deals = repair.deals().map(n -> " (" + book.many(n, "deal", "deals") + ")").orElse("");
      document.item(joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs() || diagnosis.repairs().size() > SHOWN_MAX, Optional.empty());
  }

  private String joined(List<RuleId> ids) {
    return ids.stream().map(stances::of).collect(Collectors.joining("; "));
  }

  private void more(boolean more, Optional<String> stopped) {
    if (stopped.isPresent()) {
      document.paragraph(book.say("memo_there_are_more_x", book.stopped(stopped.get())));
    } else if (more) {
      document.paragraph(book.say("memo_there_are_more"));
    }
  }
}
