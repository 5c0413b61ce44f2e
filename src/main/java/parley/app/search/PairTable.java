package parley.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.model.Agenda;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.space.zone.Zone.Pair;

/** How many packages each two parties both accept: a triangle, or a list where that is too wide. */
record PairTable(Agenda agenda, List<String> parties) {
  private static final int WIDTH_MAX = 76;
  private static final int GAP = 2;

  void write(DocumentBuilder document, List<Pair> together) {
    if (together.isEmpty()) {
      return;
    }
    document.heading("Accepted by two parties together");
    Map<String, String> headings = Headings.of(agenda, parties);
    if (width(headings, together) > WIDTH_MAX) {
      document.table(List.of("", ""), together.stream().map(p -> row(headings, p)).toList());
    } else {
      triangle(document, headings, together);
    }
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
  }

  private int width(Map<String, String> headings, List<Pair> together) {
    int first = headings.values().stream().mapToInt(String::length).max().orElse(0);
    int number = together.stream().mapToInt(p -> Numbers.brief(p.count()).length()).max().orElse(0);
    return first
        + headings.values().stream()
            .skip(1)
            .mapToInt(h -> GAP + Math.max(number, h.length()))
            .sum();
  }

  private static List<Object> row(Map<String, String> headings, Pair pair) {
    String both = headings.get(pair.parties().get(0)) + ", " + headings.get(pair.parties().get(1));
    return List.of(both, Numbers.quantity(pair.count()));
  }

  private void triangle(
      DocumentBuilder document, Map<String, String> headings, List<Pair> together) {
    List<String> others = parties.subList(1, parties.size());
    List<Object> head = new ArrayList<>(List.of(""));
    others.forEach(p -> head.add(headings.getOrDefault(p, p)));
    List<List<Object>> rows = new ArrayList<>();
    for (String party : parties.subList(0, parties.size() - 1)) {
      List<Object> row = new ArrayList<>(List.of(headings.getOrDefault(party, party)));
      others.forEach(o -> row.add(count(together, List.of(party, o))));
      rows.add(row);
    }
    document.table(head, rows);
  }

  private static Object count(List<Pair> together, List<String> both) {
    return together.stream()
        .filter(p -> p.parties().equals(both))
        .<Object>map(p -> new Quantity(Numbers.brief(p.count())))
        .findFirst()
        .orElse("");
  }
}
