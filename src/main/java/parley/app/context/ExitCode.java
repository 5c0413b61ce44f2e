package parley.app.context;

/** How the command ends, as scripts see it. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** An expectation, a check or a comparison failed. */
  FAILED(1),
  /** The command line or an input file is wrong. */
  WRONG_INPUT(2),
  /** A fault of Parley itself. */
  FAULT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
