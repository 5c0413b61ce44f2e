package parley.fuzz;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule of a fuzzed case.
 *
 * @param owner the party's id, or {@code common}
 * @param statement all of it
 * @param concludes the name that it concludes; empty for a stance
 * @param because the reason as it must read
 */
record FuzzRule(
    String owner,
    String name,
    Meant when,
    String statement,
    Optional<String> concludes,
    Function<Situation, String> because) {
  static FuzzRule stance(String owner, String name, Meant when, String statement) {
    return new FuzzRule(owner, name, when, statement, Optional.empty(), s -> "b");
  }

  String text() {
    return "rule \"" + name + "\"\nwhen\n  " + when.text() + "\nthen\n  " + statement + "\nend\n";
  }
}
