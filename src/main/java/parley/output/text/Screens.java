package parley.output.text;

import java.util.function.Supplier;
import parley.output.document.Block;
import parley.output.document.Document;

/** How much a person reads at once: screens of 24 lines of 80 columns, one line for the prompt. */
public enum Screens {
  ONE(23),
  TWO(47);

  private final int lines;

  Screens(int lines) {
    this.lines = lines;
  }

  /** {@return the whole answer if it is no longer than that, else the brief one} */
  public Document fit(Document whole, Supplier<Document> brief) {
    return holds(whole) ? whole : brief.get();
  }

  /** Most answers that are too long have too many parts already; printing takes longer. */
  private boolean holds(Document document) {
    return document.blocks().stream().mapToInt(Screens::leastLines).sum() <= lines
        && TextPrinter.print(document, Look.plain()).lines().count() <= lines;
  }

  private static int leastLines(Block block) {
    if (block instanceof Block.Listing listing) {
      return listing.items().size();
    }
    return block instanceof Block.Table table ? table.rows().size() : 1;
  }
}
