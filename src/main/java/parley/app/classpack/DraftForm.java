package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import parley.model.Issue;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;

/** A form for one draft: an option for each issue, and what each party says to it. */
final class DraftForm {
  private static final String BOX = "\u2610\u00a0";

  private DraftForm() {}

  static Document of(ClassCase one) {
    DocumentBuilder document = new DocumentBuilder();
    IssueWords words = new IssueWords(one.agenda());
    document.title(one.title() + ": draft");
    document.table(List.of("Round", "Proposed by", "Team"), List.of(List.of("", "", "")));
    document.paragraph(
        "Tick one option of each issue. An issue without a tick has the status quo.");
    List<List<Object>> rows = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      String quo = words.statusQuo(issue);
      List<String> boxes =
          words.options(issue).stream()
              .map(o -> BOX + o + (o.equals(quo) ? " (status quo)" : ""))
              .toList();
      rows.add(List.of(issue.title(), Text.dotted(boxes.toArray())));
    }
    document.table(List.of("Issue", "Options"), rows);
    document.heading("What each party says");
    document.table(
        List.of("Party", "Accepts", "Holds out", "Rejects", "Because"),
        one.parties().stream().map(p -> List.<Object>of(p.title(), "", "", "", "")).toList());
    return document.build();
  }
}
