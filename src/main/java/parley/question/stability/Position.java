package parley.question.stability;

import java.util.Arrays;

/** A complete package, as the place of an option in the list of each issue. */
final class Position {
  private final int[] options;
  private final int hash;

  Position(int... options) {
    this.options = options;
    this.hash = Arrays.hashCode(options);
  }

  /** {@return the place of the option that an issue has} */
  int option(int issue) {
    return options[issue];
  }

  /** {@return the options as an array of the caller's own} */
  int[] copy() {
    return options.clone();
  }

  /** {@return the options of some issues only} */
  Position only(int... issues) {
    int[] some = new int[issues.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = options[issues[i]];
    }
    return new Position(some);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position p && hash == p.hash && Arrays.equals(options, p.options);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(options);
  }
}
