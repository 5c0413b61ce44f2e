package parley.cli;

/** The entry point of the {@code parley} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args the command line's words
   */
  public static void main(String[] args) {
    System.exit(0);
  }
}
