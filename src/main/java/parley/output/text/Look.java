package parley.output.text;

/**
 * How text looks on a terminal.
 *
 * @param width columns to fill at most, at least 40
 * @param color whether escape sequences for colour may be written
 * @param ascii whether Parley's own signs must be ASCII; titles and reasons stay as they are
 */
public record Look(int width, boolean color, boolean ascii) {
  public Look {
    width = Math.max(40, width);
  }

  /** Eighty columns, no colour. */
  public static Look plain() {
    return new Look(80, false, false);
  }
}
