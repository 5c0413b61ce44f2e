package parley.report.explain;

import java.io.IOException;
import parley.model.explain.Origin;
import parley.report.Sources;
import parley.report.paper.Paper;

/** What a package rests on, item by item below its terms. */
final class OriginItems {
  private OriginItems() {}

  static void write(Paper paper, Origin origin, Sources sources) throws IOException {
    if (!origin.claims().isEmpty()) {
      paper.item(0, "the package rests on " + sources.cite(origin.claims()));
    }
    String above = "the package";
    for (Origin.Base base : origin.bases()) {
      paper.item(0, above + " is based on " + base.id() + ", which " + rests(base, sources));
      above = base.id();
    }
  }

  private static String rests(Origin.Base base, Sources sources) {
    return base.claims().isEmpty() ? "names no claim" : "rests on " + sources.cite(base.claims());
  }
}
