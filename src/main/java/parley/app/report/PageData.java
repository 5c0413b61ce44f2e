package parley.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.DiagnosticText;
import parley.model.RuleSet;

/** All that the page shows, as JSON that can stand inside a script element. */
final class PageData {
  private PageData() {}

  /** {@return the scenarios, each case once} */
  static String of(String producer, List<PageScenario> scenarios) throws IOException {
    return of(json -> write(json, producer, scenarios));
  }

  /** {@return what is written, fit to stand inside a script element} */
  static String of(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCharacterEscapes(new Harmless());
      content.write(json);
    }
    return visible(text.toString());
  }

  /** Writes one value. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** What Jackson sees only as halves of pairs: tag characters hide text that no one sees. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c > Character.MAX_VALUE && DiagnosticText.isInvisible(c) ? '\uFFFD' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static void write(JsonGenerator json, String producer, List<PageScenario> scenarios)
      throws IOException {
    List<RuleSet> cases = new ArrayList<>();
    json.writeStartObject();
    json.writeStringField("producer", producer);
    json.writeArrayFieldStart("cases");
    for (PageScenario scenario : scenarios) {
      if (!cases.contains(scenario.rules())) {
        cases.add(scenario.rules());
        new CaseData(json).write(scenario.rules(), scenario.register());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("scenarios");
    for (PageScenario scenario : scenarios) {
      new ScenarioData(json, scenario).write(cases.indexOf(scenario.rules()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Escapes what could end the element, begin a comment in it, or end a line of a script; what
   * would change how other text is seen becomes visible.
   */
  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private final int[] ascii = standardAsciiEscapesForJSON();

    Harmless() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean isShown = Character.isSurrogate((char) c) || !DiagnosticText.isInvisible(c);
      return isShown ? null : new SerializedString("\uFFFD");
    }
  }
}
