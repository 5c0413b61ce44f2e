package parley.scenario.yaml.syntax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import parley.diagnostic.Source;

/** What the parser of YAML meets in a text, one after another. */
final class Events {
  private Events() {}

  /**
   * {@return what is met; asking for the next throws a {@link YamlEngineException}, and on some
   * texts another unchecked exception, where the text is no YAML}
   */
  static Iterator<Event> of(Source source) {
    return new Parse(settings(source)).parseString(source.text()).iterator();
  }

  /** {@return what is met before the first error of syntax} */
  static List<Event> sound(Source source) {
    List<Event> all = new ArrayList<>();
    Iterator<Event> events = of(source);
    try {
      while (events.hasNext()) {
        all.add(events.next());
      }
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return all;
    }
    return all;
  }

  /** One buffer for all the text: the library's growing buffer is quadratic in a line's length. */
  private static LoadSettings settings(Source source) {
    return LoadSettings.builder()
        .setLabel(source.name())
        .setBufferSize(source.text().length() + 2)
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
  }
}
