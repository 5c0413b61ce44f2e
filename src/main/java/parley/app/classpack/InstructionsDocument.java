package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.language.CaseTitles;
import parley.app.language.DealRule;
import parley.app.language.PhraseBook;
import parley.app.language.StanceProse;
import parley.model.Issue;
import parley.model.Party;
import parley.model.verdict.PackageVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.positions.Positions;

/** What every team is told: the situation, the issues and their options, the rules of the round. */
final class InstructionsDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final PhraseBook book;
  private final CaseTitles names;

  private InstructionsDocument(ClassCase one) {
    this.one = one;
    this.book = one.book();
    this.names = one.names();
  }

  static Document of(ClassCase one) {
    InstructionsDocument instructions = new InstructionsDocument(one);
    instructions.document.title(one.book().say("paper_x_general_instructions", one.title()));
    instructions.situation();
    instructions.rules();
    instructions.issues();
    instructions.impossible();
    instructions.proposed();
    return instructions.document.build();
  }

  private void situation() {
    document.heading(book.say("paper_the_situation"));
    int parties = one.parties().size();
    document.paragraph(
        book.say(
            "paper_x_it_is_x_x_about_x",
            one.caseTitle(),
            book.day(one.verdict().asOf()),
            book.many(parties, "paper_party_negotiates", "paper_parties_negotiate"),
            book.many(one.agenda().issues().size(), "paper_on_issue", "paper_on_issues")));
    one.parties().forEach(p -> document.item(p.title() + votes(p)));
    List<String> absent =
        one.agenda().parties().stream()
            .filter(p -> !one.verdict().parties().contains(p.id()))
            .map(Party::title)
            .toList();
    if (!absent.isEmpty()) {
      document.paragraph(book.say("paper_not_at_the_table_x", String.join(", ", absent)));
    }
    document.paragraph(book.say("paper_each_team_plays_one_party"));
  }

  private String votes(Party party) {
    boolean counted = one.agenda().agreement().votesAtLeast().isPresent();
    return counted ? " (" + book.many(party.votes(), "vote", "votes") + ")" : "";
  }

  private void issues() {
    document.heading(book.say("paper_the_issues_and_their_options"));
    document.paragraph(book.say("paper_a_package_chooses_one_option"));
    List<List<Object>> rows = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      String quo = names.option(issue, issue.statusQuo());
      List<String> others = names.options(issue).stream().filter(o -> !o.equals(quo)).toList();
      rows.add(List.of(issue.title(), Text.in(Tone.STRONG, quo), Text.dotted(others.toArray())));
    }
    document.table(
        List.of(book.say("issue_2"), book.say("paper_status_quo"), book.say("paper_other_options")),
        rows);
  }

  private void impossible() {
    Positions all = Positions.of(one.rules(), Optional.empty(), List.of("-"));
    if (all.impossible().isEmpty()) {
      return;
    }
    StanceProse prose = new StanceProse(book, one.rules());
    document.heading(book.say("paper_terms_that_contradict_each_other"));
    all.impossible().forEach(i -> document.item(prose.impossible(i.impossibility()) + "."));
    all.shared().forEach(s -> document.itemAt(1, one.meaning(s.conclusion())));
  }

  private void proposed() {
    if (one.verdict().packages().isEmpty()) {
      return;
    }
    document.heading(book.say("paper_packages_on_the_table"));
    document.paragraph(book.say("paper_a_team_may_start_from_one_of_these"));
    for (PackageVerdict proposed : one.verdict().packages()) {
      String name = proposed.title().isBlank() ? proposed.id() : proposed.title();
      document.item(Text.in(Tone.STRONG, name), ": ", terms(proposed) + ".");
    }
  }

  /** {@return what differs from the status quo, and what is left open} */
  private String terms(PackageVerdict proposed) {
    List<String> parts = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      proposed
          .terms()
          .option(issue.id())
          .filter(o -> !o.equals(issue.statusQuo()))
          .ifPresent(o -> parts.add(names.term(issue, o)));
    }
    if (!proposed.open().isEmpty()) {
      parts.add(book.say("paper_left_open_x", names.issues(proposed.open())));
    }
    return parts.isEmpty() ? book.say("the_status_quo_on_every_issue") : String.join("; ", parts);
  }

  private void rules() {
    document.heading(book.say("paper_the_rules_of_a_round"));
    document.item(book.say("paper_one_team_proposes_a_package"));
    document.item(book.say("paper_every_team_judges_it"));
    boolean hasReservation = one.parties().stream().anyMatch(p -> p.reservation().isPresent());
    document.item(
        book.say(
            "paper_accept_the_party_would_sign_x",
            hasReservation ? book.say("paper_or_its_satisfaction_is_below") : ""));
    document.item(book.say("paper_teams_may_talk_in_pairs"));
    document.item(
        new DealRule(book, one.agenda())
            .words(one.verdict().parties())
            .map(n -> book.say("paper_a_package_is_a_deal_by_x", n))
            .orElse(book.say("paper_a_package_is_a_deal_when_every")));
    document.item(book.say("paper_without_a_deal_the_status_quo"));
  }
}
