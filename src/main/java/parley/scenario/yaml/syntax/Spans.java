package parley.scenario.yaml.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import parley.diagnostic.Source;
import parley.model.Place;

/**
 * Where in a YAML text each scalar, and each list or mapping in brackets, starts and ends; those
 * that do not end before an error of syntax are left out.
 */
public final class Spans {
  private final Offsets offsets;
  private final Map<Start, Span> spans = new HashMap<>();

  /** Reads the text again. */
  public Spans(Source source) {
    String text = source.text();
    offsets = new Offsets(text);
    Deque<Mark> open = new ArrayDeque<>();
    for (Event event : Events.sound(source)) {
      Mark start = event.getStartMark().orElseThrow();
      Mark end = event.getEndMark().orElseThrow();
      if (event instanceof ScalarEvent) {
        put(start, end);
      } else if (event instanceof CollectionStartEvent) {
        open.push(start);
      } else if (event instanceof CollectionEndEvent) {
        Mark from = open.pop();
        int first = offsets.of(from);
        if (first < text.length() && "[{".indexOf(text.charAt(first)) >= 0) {
          put(from, end);
        }
      }
    }
  }

  private record Start(int line, int column) {}

  /**
   * A part of the text.
   *
   * @param from index of its first character
   * @param to index after its last character
   */
  public record Span(int from, int to) {}

  /** {@return the whole of the scalar, or of what stands in brackets, that starts at a place} */
  public Optional<Span> of(Place place) {
    return Optional.ofNullable(spans.get(new Start(place.line(), place.column())));
  }

  private void put(Mark start, Mark end) {
    spans.put(
        new Start(start.getLine() + 1, start.getColumn() + 1),
        new Span(offsets.of(start), offsets.of(end)));
  }
}
