package parley.scenario.yaml.syntax;

import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.RecentTexts;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.scenario.yaml.YamlNode;

/**
 * Reads a text as one YAML 1.2 document. Values stay as they are written: {@code no} and {@code
 * 003} are texts.
 */
public final class YamlReader {
  private static final char DELETE = 0x7f;
  private static final RecentTexts<YamlNode> KNOWN = new RecentTexts<>(4_000_000);

  private YamlReader() {}

  /** {@return the document's tree; empty if its syntax is broken, and then a problem says where} */
  public static Optional<YamlNode> read(Source source, Problems problems) {
    return readAround(source, problems).filter(YamlNode::isWhole);
  }

  /**
   * {@return the document's tree, in which {@link YamlNode.Lost} stands for what has a broken
   * syntax; empty if nothing can be read behind an error}
   */
  public static Optional<YamlNode> readAround(Source source, Problems problems) {
    return KNOWN.of(source, problems, YamlReader::tree);
  }

  private static Optional<YamlNode> tree(Source source, Problems problems) {
    try {
      refuseControlCharacters(source);
      return Recovery.read(source, problems);
    } catch (Refusal refusal) {
      refusal.report(problems);
      return Optional.empty();
    }
  }

  private static void refuseControlCharacters(Source source) {
    int line = 1;
    int column = 1;
    String text = source.text();
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < DELETE) { // most are, and a start has no time to lose
        column++;
        continue;
      }
      int point = text.codePointAt(i);
      if (isControl(point)) {
        throw controlCharacter(new Place(source.name(), line, column, 1), point);
      }
      i += Character.charCount(point) - 1;
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
      line = endsLine ? line + 1 : line;
      column = endsLine ? 1 : column + 1;
    }
  }

  /** {@return whether YAML 1.2 (5.1) forbids the character, or it is half of a surrogate pair} */
  private static boolean isControl(int codePoint) {
    boolean isBlank = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    boolean isSurrogate = Character.getType(codePoint) == Character.SURROGATE;
    return (Character.isISOControl(codePoint) && !isBlank && codePoint != 0x85)
        || isSurrogate
        || codePoint == 0xFFFE
        || codePoint == 0xFFFF;
  }

  private static Refusal controlCharacter(Place place, int codePoint) {
    return new Refusal(
        Code.SYNTAX,
        place,
        "control character U+%04X is not allowed".formatted(codePoint),
        "delete it; it may be invisible in your editor");
  }
}
