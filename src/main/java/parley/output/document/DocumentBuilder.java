package parley.output.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.output.document.Block.Heading;
import parley.output.document.Block.Hint;
import parley.output.document.Block.Item;
import parley.output.document.Block.Listing;
import parley.output.document.Block.Paragraph;
import parley.output.document.Block.Table;
import parley.output.document.Block.Verbatim;

/** Puts a document together, part by part. Texts are given as for {@link Text#of}. */
public final class DocumentBuilder {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  public DocumentBuilder title(Object... text) {
    return add(new Heading(1, Text.of(text), Tone.STRONG));
  }

  public DocumentBuilder heading(Object... text) {
    return add(new Heading(2, Text.of(text), Tone.STRONG));
  }

  public DocumentBuilder heading(Tone tone, Text text) {
    return add(new Heading(2, text, tone));
  }

  /** A heading below a heading. */
  public DocumentBuilder section(Object... text) {
    return add(new Heading(3, Text.of(text), Tone.STRONG));
  }

  /** A line that says how to see more, set apart from what precedes. */
  public DocumentBuilder hint(Object... text) {
    return add(new Hint(Text.of(text)));
  }

  public DocumentBuilder paragraph(Object... text) {
    return add(new Paragraph(Text.of(text)));
  }

  public DocumentBuilder item(Object... text) {
    return itemAt(0, text);
  }

  /** An entry of a list in a list. */
  public DocumentBuilder itemAt(int depth, Object... text) {
    items.add(new Item(depth, Text.of(text)));
    return this;
  }

  /** A table without rows is left out. */
  public DocumentBuilder table(List<?> head, List<? extends List<?>> cells) {
    return table(head, cells, List.of());
  }

  /**
   * A table that a terminal shows as a list.
   *
   * @param lines one a row
   */
  public DocumentBuilder table(List<?> head, List<? extends List<?>> cells, List<Text> lines) {
    List<List<Text>> texts = cells.stream().map(DocumentBuilder::texts).toList();
    return texts.isEmpty() ? this : add(new Table(texts(head), texts, lines));
  }

  public DocumentBuilder verbatim(Optional<String> language, String text) {
    return add(new Verbatim(language, text));
  }

  /** Says that a part of the answer is missing, and why. */
  public DocumentBuilder unknown(String reason) {
    unknown.add(reason);
    return paragraph("Incomplete: " + reason + ".");
  }

  /** Names the columns of the answer as rows. */
  public DocumentBuilder columns(List<String> names) {
    columns.addAll(names);
    return this;
  }

  /** One row more of the answer as rows. */
  public DocumentBuilder row(Object... values) {
    rows.add(Arrays.asList(values));
    return this;
  }

  /** Adds what another document says to a person. */
  public DocumentBuilder all(Document other) {
    endList();
    blocks.addAll(other.blocks());
    unknown.addAll(other.unknown());
    return this;
  }

  private static List<Text> texts(Collection<?> cells) {
    return cells.stream().map(Text::of).toList();
  }

  private DocumentBuilder add(Block block) {
    endList();
    blocks.add(block);
    return this;
  }

  private void endList() {
    if (!items.isEmpty()) {
      blocks.add(new Listing(items));
      items.clear();
    }
  }

  public Document build() {
    endList();
    Optional<Rows> table =
        columns.isEmpty() ? Optional.empty() : Optional.of(new Rows(columns, rows));
    return new Document(blocks, table, unknown);
  }
}
