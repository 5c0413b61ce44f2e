package parley.app.classpack;

import java.util.List;
import java.util.stream.IntStream;
import parley.app.language.AssumedProse;
import parley.app.language.PhraseBook;
import parley.model.Party;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Code;
import parley.output.document.Text;
import parley.output.document.Tone;

/** What the facilitator needs: how to run 60 or 90 minutes, what to ask, what the analysis says. */
final class GuideDocument {
  static final String GUIDE = "facilitator/guide.html";
  static final String PRINT = "facilitator/print.html";
  static final String ROUNDS = "facilitator/rounds.html";

  private static final int TEAMS_MIN = 2;

  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final PhraseBook book;

  private GuideDocument(ClassCase one) {
    this.one = one;
    this.book = one.book();
  }

  static Document of(ClassCase one) {
    return new GuideDocument(one).whole();
  }

  private Document whole() {
    document.title(book.say("paper_x_facilitators_guide", one.title()));
    document.paragraph(
        Text.in(Tone.STRONG, book.say("paper_only_for_the_facilitator")),
        book.say("paper_it_says_what_every_party_holds_x", book.day(one.verdict().asOf())));
    new AssumedProse(book, one.agenda()).words(one.assumed()).ifPresent(document::paragraph);
    before();
    folder();
    sixty();
    ninety();
    round();
    document.all(new GuideAnalysis(one).document());
    document.heading(book.say("paper_questions_for_the_debriefing"));
    new GuideQuestions(one).all().forEach(document::item);
    return document.build();
  }

  private void before() {
    int teams = one.parties().size();
    document.heading(book.say("paper_before_the_class"));
    document.item(
        book.say(
                "paper_x_of_one_to_four_x",
                book.many(teams, "paper_one_team", "paper_teams"),
                String.join(", ", one.parties().stream().map(Party::title).toList()))
            + (teams > TEAMS_MIN ? book.say("paper_with_fewer_people") : ""));
    document.item(
        book.say("paper_give_every_team_its_own_folder"),
        new Code("parties"),
        book.say("paper_on_paper_or_as_files"),
        new Code(PRINT),
        book.say("paper_has_all_papers"));
    document.item(book.say("paper_the_pages_need_a_browser"));
  }

  private void folder() {
    document.heading(book.say("paper_what_is_in_this_folder"));
    document.table(
        List.of(book.say("paper_file"), book.say("paper_what_it_is_for")),
        List.of(
            file("everyone/instructions.html", "paper_file_instructions"),
            file("everyone/draft.html", "paper_file_draft"),
            file("parties/PARTY/briefing.html", "paper_file_briefing"),
            file("parties/PARTY/score-sheet.html", "paper_file_score_sheet"),
            file("parties/PARTY/page.html", "paper_file_page"),
            file(GUIDE, "paper_file_guide"),
            file(PRINT, "paper_file_print"),
            file(ROUNDS, "paper_file_rounds")));
    document.paragraph(
        book.say("paper_party_stands_for"),
        Text.join(", ", one.parties().stream().map(p -> new Code(p.id())).toList()),
        ".");
  }

  private List<Object> file(String name, String purpose) {
    return List.of(new Code(name), book.say(purpose));
  }

  private void sixty() {
    schedule(
        "paper_60_minutes_two_rounds",
        List.of(0, 5, 15, 25, 30, 40, 60),
        List.of(
            "paper_the_situation_the_issues",
            "paper_teams_read_their_briefings",
            "paper_round_1",
            "paper_talks_in_pairs",
            "paper_round_2_a_changed_draft",
            "paper_debriefing"));
  }

  private void ninety() {
    schedule(
        "paper_90_minutes_three_rounds",
        List.of(0, 10, 25, 35, 42, 52, 58, 68, 90),
        List.of(
            "paper_the_situation_the_issues",
            "paper_teams_read_and_prepare",
            "paper_round_1",
            "paper_talks_in_pairs",
            "paper_round_2_another_teams_draft",
            "paper_talks_in_pairs_or_all",
            "paper_round_3",
            "paper_debriefing"));
  }

  private void schedule(String heading, List<Integer> minutes, List<String> steps) {
    document.heading(book.say(heading));
    document.table(
        List.of(book.say("paper_minutes"), book.say("paper_what_happens")),
        IntStream.range(0, steps.size())
            .mapToObj(
                i ->
                    List.<Object>of(
                        book.say("x_to_x", minutes.get(i), minutes.get(i + 1)),
                        book.say(steps.get(i))))
            .toList());
  }

  private void round() {
    document.heading(book.say("paper_running_a_round"));
    document.item(book.say("paper_enter_the_draft"));
    document.item(book.say("paper_ask_each_team_for_its_word"));
    document.item(book.say("paper_keep_the_reasons_folded"));
    document.item(book.say("paper_the_address_of_the_page_holds_all"));
  }
}
