package parley.app.search;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.output.paper.PaperLook;
import parley.output.text.Columns;
import parley.space.zone.Zone;

/** How many packages each two parties both accept: a triangle, or a list where that is too wide. */
record PairTable(PaperLook look, List<String> parties, Map<String, String> headings) {
  private static final String INDENT = "  ";

  static PairTable of(PaperLook look, parley.model.Agenda agenda, List<String> parties) {
    return new PairTable(look, parties, Headings.of(agenda, parties));
  }

  void write(Appendable out, List<Zone.Pair> together) throws IOException {
    int cell = together.stream().mapToInt(p -> Numbers.brief(p.count()).length()).max().orElse(0);
    int first = parties.stream().mapToInt(p -> Columns.of(heading(p))).max().orElse(0);
    int width = Math.max(first, cell);
    if (first + (parties.size() - 1) * (INDENT.length() + width) + INDENT.length() > look.width()) {
      list(out, together);
      return;
    }
    row(
        out,
        first,
        width,
        "",
        parties.subList(1, parties.size()).stream().map(this::heading).toList());
    for (String party : parties.subList(0, parties.size() - 1)) {
      List<String> cells =
          parties.subList(1, parties.size()).stream().map(o -> count(together, party, o)).toList();
      row(out, first, width, heading(party), cells);
    }
  }

  private static void row(Appendable out, int first, int width, String head, List<String> cells)
      throws IOException {
    StringBuilder line = new StringBuilder(INDENT).append(Columns.pad(head, first));
    for (String cell : cells) {
      line.append(INDENT).append(" ".repeat(Math.max(0, width - Columns.of(cell)))).append(cell);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private void list(Appendable out, List<Zone.Pair> together) throws IOException {
    for (Zone.Pair pair : together) {
      String both = heading(pair.parties().get(0)) + ", " + heading(pair.parties().get(1));
      out.append(INDENT).append(both).append(": ").append(Numbers.exact(pair.count())).append('\n');
    }
  }

  private String count(List<Zone.Pair> together, String a, String b) {
    return together.stream()
        .filter(p -> p.parties().equals(List.of(a, b)))
        .map(Zone.Pair::count)
        .map((BigInteger n) -> Numbers.brief(n))
        .findFirst()
        .orElse("");
  }

  private String heading(String party) {
    return headings.getOrDefault(party, party);
  }
}
