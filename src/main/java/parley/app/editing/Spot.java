package parley.app.editing;

/**
 * A place between two characters, as editors count.
 *
 * @param line from 0
 * @param character from 0, in UTF-16 code units
 */
public record Spot(int line, int character) implements Comparable<Spot> {
  @Override
  public int compareTo(Spot other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(character, other.character);
  }
}
