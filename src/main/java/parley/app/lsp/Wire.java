package parley.app.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import parley.app.editing.Spot;
import parley.app.editing.Stretch;
import parley.app.editing.TextLines;
import parley.model.naming.TextEdit;

/** Places in a text as the protocol writes them. */
final class Wire {
  private Wire() {}

  static Position of(Spot spot) {
    return new Position(spot.line(), spot.character());
  }

  static Range of(Stretch stretch) {
    return new Range(of(stretch.from()), of(stretch.to()));
  }

  static Spot spot(Position position) {
    return new Spot(position.getLine(), position.getCharacter());
  }

  static Stretch stretch(Range range) {
    return new Stretch(spot(range.getStart()), spot(range.getEnd()));
  }

  static org.eclipse.lsp4j.TextEdit of(TextEdit edit, TextLines lines) {
    return new org.eclipse.lsp4j.TextEdit(of(lines.stretch(edit.from(), edit.to())), edit.text());
  }
}
