package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import parley.app.words.DayWords;
import parley.app.words.Numbers;
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

  private static final List<List<Object>> FILES =
      List.of(
          file("everyone/instructions.html", "The situation, the issues, the rules of a round"),
          file("everyone/draft.html", "A form for one draft"),
          file("parties/PARTY/briefing.html", "What the party wants: for its team only"),
          file("parties/PARTY/score-sheet.html", "To add up its points: for its team only"),
          file("parties/PARTY/page.html", "To try packages from its own side: for its team only"),
          file(GUIDE, "This guide: for you"),
          file(PRINT, "All papers of the teams in one, to print at once: for you"),
          file(ROUNDS, "To enter and compare drafts, round by round: for you"));

  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;

  private GuideDocument(ClassCase one) {
    this.one = one;
  }

  static Document of(ClassCase one) {
    GuideDocument guide = new GuideDocument(one);
    guide.document.title(one.title() + ": facilitator's guide");
    guide.document.paragraph(
        Text.in(Tone.STRONG, "Only for the facilitator."),
        " It says what every party holds and how it could end. Positions as of "
            + DayWords.of(one.verdict().asOf())
            + ".");
    one.assumed().words(one.agenda()::partyTitle).ifPresent(guide.document::paragraph);
    guide.before();
    guide.schedule("60 minutes, two rounds", sixty());
    guide.schedule("90 minutes, three rounds", ninety());
    guide.round();
    guide.document.all(new GuideAnalysis(one).document());
    guide.questions();
    return guide.document.build();
  }

  private void before() {
    int teams = one.parties().size();
    document.heading("Before the class");
    document.item(
        Numbers.many(teams, "team")
            + " of one to four: "
            + String.join(", ", one.parties().stream().map(Party::title).toList())
            + "."
            + (teams > 2
                ? " With fewer people, still play every party: one team can take two whose verdicts in"
                    + " the table below are alike."
                : ""));
    document.item(
        "Give every team its own folder below ",
        new Code("parties"),
        ", on paper or as files, and everybody the general instructions. ",
        new Code(PRINT),
        " has all papers, party by party; print on one side only, or a party's last page has another's"
            + " first on its back. Print five draft forms.");
    document.item(
        "The pages need a browser and nothing else: no network, no installation, no account.");
    document.heading("What is in this folder");
    document.table(List.of("File", "What it is for"), FILES);
    document.paragraph(
        "PARTY stands for ",
        Text.join(", ", one.parties().stream().map(p -> new Code(p.id())).toList()),
        ".");
  }

  private static List<Object> file(String name, String purpose) {
    return List.of(new Code(name), purpose);
  }

  private void schedule(String heading, List<List<Object>> rows) {
    document.heading(heading);
    document.table(List.of("Minutes", "What happens"), rows);
  }

  private static List<List<Object>> sixty() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("0 to 5", "The situation, the issues, the rules of a round. Teams are formed."));
    rows.add(
        row("5 to 15", "Teams read their briefings and judge the status quo on the score sheet."));
    rows.add(row("15 to 25", "Round 1: one draft, one word from each team, a reason each."));
    rows.add(row("25 to 30", "Talks in pairs."));
    rows.add(row("30 to 40", "Round 2: a changed draft."));
    rows.add(row("40 to 60", "Debriefing: the drafts compared, then what the analysis says."));
    return rows;
  }

  private static List<List<Object>> ninety() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("0 to 10", "The situation, the issues, the rules of a round. Teams are formed."));
    rows.add(
        row("10 to 25", "Teams read their briefings, judge the status quo and prepare a draft."));
    rows.add(row("25 to 35", "Round 1: one draft, one word from each team, a reason each."));
    rows.add(row("35 to 42", "Talks in pairs."));
    rows.add(row("42 to 52", "Round 2: another team's draft."));
    rows.add(row("52 to 58", "Talks in pairs, or all around one table."));
    rows.add(row("58 to 68", "Round 3: the last draft. Each team signs or does not."));
    rows.add(row("68 to 90", "Debriefing: the drafts compared, then what the analysis says."));
    return rows;
  }

  private static List<Object> row(String minutes, String what) {
    return List.of(minutes, what);
  }

  private void round() {
    document.heading("Running a round");
    document.item("Enter the draft on the page for rounds. It judges for every party at once.");
    document.item(
        "Ask each team for its word before you show the page's. Where the two differ, let the team"
            + " read its briefing again: the rule is printed there.");
    document.item("Keep the reasons folded while teams still negotiate; they are confidential.");
    document.item(
        "The address of the page holds all drafts: keep it, and the class can go on later.");
  }

  private void questions() {
    document.heading("Questions for the debriefing");
    GuideQuestions.of(one).forEach(document::item);
  }
}
