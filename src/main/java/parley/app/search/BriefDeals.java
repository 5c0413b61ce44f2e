package parley.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.app.words.DealWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.model.Agenda;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.output.text.Columns;
import parley.question.search.Deal;

/** Deals as a table of satisfaction, then the terms of the first. */
record BriefDeals(DocumentBuilder document, Agenda agenda, List<String> parties, DealWords words) {
  private static final int WIDTH_MAX = 76;
  private static final int TERMS_MAX = 2;
  private static final int GAP = 2;
  private static final int CELL_MIN = 4;

  void write(List<Deal> found) {
    Map<String, String> headings = Headings.of(agenda, parties);
    if (width(headings) <= WIDTH_MAX) {
      table(headings, found);
    }
    for (int i = 0; i < Math.min(TERMS_MAX, found.size()); i++) {
      document.section((i + 1) + ". " + words.score(found.get(i), i));
      words.named(found.get(i)).forEach(document::paragraph);
    }
  }

  private static int width(Map<String, String> headings) {
    int titles = headings.values().stream().mapToInt(h -> Math.max(CELL_MIN, Columns.of(h))).sum();
    return titles + GAP * (headings.size() + 1) + "10.".length() + "equal deals".length();
  }

  private void table(Map<String, String> headings, List<Deal> found) {
    List<Object> head = new ArrayList<>(List.of(""));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("equal deals");
    List<List<Object>> rows = new ArrayList<>();
    for (Deal deal : found) {
      List<Object> row = new ArrayList<>(List.of((rows.size() + 1) + "."));
      deal.verdicts()
          .forEach(v -> row.add(v.isSilent() ? "–" : Percent.quantity(v.satisfaction())));
      row.add(new Quantity(Numbers.brief(deal.equal().further())));
      rows.add(row);
    }
    document.table(head, rows);
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
  }
}
