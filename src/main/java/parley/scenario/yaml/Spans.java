package parley.scenario.yaml;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import parley.diagnostic.Source;
import parley.model.Place;

/**
 * Where in a sound YAML text each scalar, and each list or mapping in brackets, starts and ends.
 */
public final class Spans {
  private final String text;
  private final Map<Start, Span> spans = new HashMap<>();

  /** Reads the text again. */
  public Spans(Source source) {
    this.text = source.text();
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 2)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    java.util.ArrayDeque<Mark> open = new java.util.ArrayDeque<>();
    while (events.hasNext()) {
      Event event = events.next();
      Mark start = event.getStartMark().orElseThrow();
      Mark end = event.getEndMark().orElseThrow();
      if (event instanceof ScalarEvent) {
        put(start, end);
      } else if (event instanceof CollectionStartEvent) {
        open.push(start);
      } else if (event instanceof CollectionEndEvent) {
        Mark from = open.pop();
        int first = index(from);
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
        new Start(start.getLine() + 1, start.getColumn() + 1), new Span(index(start), index(end)));
  }

  /** Marks count code points. */
  private int index(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
