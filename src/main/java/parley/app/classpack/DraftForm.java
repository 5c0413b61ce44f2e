package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import parley.app.language.CaseTitles;
import parley.app.language.PhraseBook;
import parley.model.Issue;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;

/** A form for one draft: an option for each issue, and what each party says to it. */
final class DraftForm {
  private static final String BOX = "\u2610\u00a0";

  private DraftForm() {}

  static Document of(ClassCase one) {
    PhraseBook book = one.book();
    DocumentBuilder document = new DocumentBuilder();
    document.title(book.say("paper_x_draft", one.title()));
    document.table(
        List.of(book.say("paper_round"), book.say("paper_proposed_by"), book.say("paper_team")),
        List.of(List.of("", "", "")));
    document.paragraph(book.say("paper_tick_one_option_of_each_issue"));
    List<List<Object>> rows = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      rows.add(List.of(issue.title(), Text.dotted(boxes(one, issue).toArray())));
    }
    document.table(List.of(book.say("issue_2"), book.say("paper_options")), rows);
    document.heading(book.say("paper_what_each_party_says"));
    document.table(
        List.of(
            book.say("party_2"),
            book.say("paper_accepts"),
            book.say("paper_holds_out"),
            book.say("paper_rejects"),
            book.say("paper_because")),
        one.parties().stream().map(p -> List.<Object>of(p.title(), "", "", "", "")).toList());
    return document.build();
  }

  private static List<String> boxes(ClassCase one, Issue issue) {
    CaseTitles names = one.names();
    String quo = names.option(issue, issue.statusQuo());
    String mark = one.book().say("status_quo_2");
    return names.options(issue).stream().map(o -> BOX + o + (o.equals(quo) ? mark : "")).toList();
  }
}
