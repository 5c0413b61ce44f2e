package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parley.model.robust.PackageOdds;
import parley.model.robust.PartyOdds;
import parley.model.robust.RobustResult;

/** Probabilities as rows: one a package and party, then one for all together, of deals. */
public final class RobustCsv {
  private RobustCsv() {}

  /** Writes a row of names, then the others. */
  public static void write(Appendable out, RobustResult result) throws IOException {
    Csv.row(out, List.of("package", "party", "accepts", "holds_out", "rejects"));
    for (PackageOdds odds : result.packages()) {
      for (PartyOdds party : odds.parties()) {
        List<String> row = new ArrayList<>(List.of(odds.verdict().id()));
        row.addAll(RobustDocument.cells(party));
        Csv.row(out, row);
      }
      Csv.row(out, List.of(odds.verdict().id(), "all", String.valueOf(odds.deal()), "", ""));
    }
  }
}
