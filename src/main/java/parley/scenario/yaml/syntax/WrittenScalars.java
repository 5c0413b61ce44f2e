package parley.scenario.yaml.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.naming.Mention.Notation;

/**
 * How each text of a YAML file is written, so that another can be put in its place; those behind an
 * error of syntax are left out.
 */
public final class WrittenScalars {
  private final String text;
  private final Offsets offsets;
  private final Map<Start, WrittenScalar> scalars = new HashMap<>();

  /** Reads the text again. */
  public WrittenScalars(Source source) {
    text = source.text();
    offsets = new Offsets(text);
    Deque<Boolean> flows = new ArrayDeque<>();
    for (Event event : Events.sound(source)) {
      if (event instanceof ScalarEvent scalar) {
        put(scalar, !flows.isEmpty() && flows.peek());
      } else if (event instanceof CollectionStartEvent start) {
        flows.push(start.isFlow());
      } else if (event instanceof CollectionEndEvent) {
        flows.pop();
      }
    }
  }

  private record Start(int line, int column) {}

  /** {@return how the text that starts at a place is written} */
  public Optional<WrittenScalar> at(Place place) {
    return Optional.ofNullable(scalars.get(new Start(place.line(), place.column())));
  }

  private void put(ScalarEvent scalar, boolean inBrackets) {
    Mark start = scalar.getStartMark().orElseThrow();
    int from = behindAnchor(offsets.of(start));
    int to = offsets.of(scalar.getEndMark().orElseThrow());
    ScalarStyle style = scalar.getScalarStyle();
    WrittenScalar written =
        switch (style) {
          case DOUBLE_QUOTED -> new WrittenScalar(from + 1, to - 1, Notation.DOUBLE_QUOTED);
          case SINGLE_QUOTED -> new WrittenScalar(from + 1, to - 1, Notation.SINGLE_QUOTED);
          case LITERAL, FOLDED -> new WrittenScalar(from, to, Notation.BLOCK);
          default ->
              new WrittenScalar(from, to, inBrackets ? Notation.PLAIN_IN_BRACKETS : Notation.PLAIN);
        };
    scalars.put(new Start(start.getLine() + 1, start.getColumn() + 1), written);
  }

  /** An anchor belongs to the text in the parser's eyes, and stays. */
  private int behindAnchor(int from) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '&') {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }
}
