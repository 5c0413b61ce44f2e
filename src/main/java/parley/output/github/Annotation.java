package parley.output.github;

import java.util.Optional;
import parley.diagnostic.DiagnosticText;
import parley.model.Place;

/**
 * A workflow command of GitHub Actions, which becomes an annotation beside a line.
 *
 * @param where the properties that say where it belongs, each with a comma behind it
 * @param title may be empty
 */
public record Annotation(Level level, String where, String title, String message) {
  /** How much it matters. */
  public enum Level {
    ERROR("error"),
    WARNING("warning"),
    NOTICE("notice");

    private final String word;

    Level(String word) {
      this.word = word;
    }
  }

  /** {@return an annotation that belongs to no file} */
  public static Annotation of(Level level, String title, String message) {
    return new Annotation(level, "", title, message);
  }

  /** {@return the same at a line, if one is given} */
  public Annotation atLine(Optional<Place> place) {
    return new Annotation(level, place.map(Annotation::line).orElse(""), title, message);
  }

  /** {@return the same at a word} */
  public Annotation at(Place place) {
    String columns =
        "col=%d,endColumn=%d,".formatted(place.column(), place.column() + place.length());
    return new Annotation(level, line(place) + columns, title, message);
  }

  private static String line(Place place) {
    return "file=" + property(place.file()) + ",line=" + place.line() + ",";
  }

  /** {@return the command, with a line end} */
  public String print() {
    String properties = where + (title.isEmpty() ? "" : "title=" + property(title) + ",");
    String before =
        properties.isEmpty() ? "" : " " + properties.substring(0, properties.length() - 1);
    return "::" + level.word + before + "::" + data(message) + "\n";
  }

  /** As GitHub's toolkit escapes a message; a line end would begin another command. */
  public static String data(String text) {
    return DiagnosticText.printableLines(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
