package parley.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parley.model.verdict.PartyVerdict;
import parley.question.search.Deal;
import parley.question.search.SearchResult;

/** Deals as rows of comma-separated values; ids and numbers need no quotes. */
public final class SearchCsv {
  private SearchCsv() {}

  /** Writes a row of names, then one a deal. */
  public static void write(Appendable out, SearchResult result) throws IOException {
    List<String> names = new ArrayList<>(List.of("rank", "score", "changed"));
    result.parties().forEach(p -> names.add("satisfaction_" + p));
    names.addAll(result.agenda().issueIds());
    row(out, names);
    List<Deal> found = result.found();
    for (int i = 0; i < found.size(); i++) {
      row(out, cells(i + 1, found.get(i)));
    }
  }

  /** The issues changed stand in one cell, with spaces between them. */
  private static List<String> cells(int rank, Deal deal) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(rank));
    cells.add(String.valueOf(deal.score()));
    cells.add(String.join(" ", deal.changed()));
    for (PartyVerdict verdict : deal.verdicts()) {
      cells.add(verdict.isSilent() ? "" : String.valueOf(verdict.satisfaction()));
    }
    cells.addAll(deal.terms().options().values());
    return cells;
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    out.append(String.join(",", cells)).append('\n');
  }
}
