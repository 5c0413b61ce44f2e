package parley.output.document;

import java.util.List;
import java.util.Optional;

/** A part of a document that stands on lines of its own. */
public sealed interface Block {
  /** {@return the part as a printer writes it} */
  String by(Printer printer);

  /** Writes each kind of part, with a line end. */
  interface Printer {
    String heading(Heading heading);

    String paragraph(Paragraph paragraph);

    String hint(Hint hint);

    String listing(Listing listing);

    String table(Table table);

    String verbatim(Verbatim verbatim);
  }

  /**
   * A heading.
   *
   * @param level 1 for the document's title, 2 for a chapter, 3 for a section
   */
  record Heading(int level, Text text, Tone tone) implements Block {
    @Override
    public String by(Printer printer) {
      return printer.heading(this);
    }
  }

  record Paragraph(Text text) implements Block {
    @Override
    public String by(Printer printer) {
      return printer.paragraph(this);
    }
  }

  /** A line that says how to see more. */
  record Hint(Text text) implements Block {
    @Override
    public String by(Printer printer) {
      return printer.hint(this);
    }
  }

  /** A list, perhaps with lists in it. */
  record Listing(List<Item> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String by(Printer printer) {
      return printer.listing(this);
    }
  }

  /**
   * An entry of a list.
   *
   * @param depth 0 for the outermost list
   */
  record Item(int depth, Text text) {}

  /**
   * A table.
   *
   * @param head one text a column; all empty for none, where a format can do without
   * @param rows each as long as the head
   * @param lines what a terminal shows instead, one entry a row; empty: the table itself
   */
  record Table(List<Text> head, List<List<Text>> rows, List<Text> lines) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      lines = List.copyOf(lines);
    }

    @Override
    public String by(Printer printer) {
      return printer.table(this);
    }

    /** {@return whether a column holds numbers only} */
    public boolean isNumeric(int column) {
      return rows.stream().anyMatch(r -> isNumber(r.get(column)))
          && rows.stream().allMatch(r -> r.get(column).isEmpty() || isNumber(r.get(column)));
    }

    private static boolean isNumber(Text text) {
      return text.spans().size() == 1 && text.spans().get(0) instanceof Span.Quantity;
    }
  }

  /** Lines that keep their breaks and blanks: a rule, a file, a difference. */
  record Verbatim(Optional<String> language, String text) implements Block {
    @Override
    public String by(Printer printer) {
      return printer.verbatim(this);
    }
  }
}
