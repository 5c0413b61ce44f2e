package parley.fuzz;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A rule of a fuzzed case.
 *
 * @param owner the party's id, or {@code common}
 * @param statement all of it
 * @param concludes the name that it concludes; empty for a stance
 * @param because the reason as it must read
 * @param head what stands between its name and {@code when}
 * @param inForce whether it counts on the day that is asked about
 * @param layout has the last word on its text
 */
record FuzzRule(
    String owner,
    String name,
    Meant when,
    String statement,
    Optional<String> concludes,
    Function<Situation, String> because,
    String head,
    boolean inForce,
    UnaryOperator<String> layout) {
  FuzzRule(
      String owner,
      String name,
      Meant when,
      String statement,
      Optional<String> concludes,
      Function<Situation, String> because) {
    this(owner, name, when, statement, concludes, because, "", true, UnaryOperator.identity());
  }

  /** {@return the same rule under another name, laid out otherwise} */
  FuzzRule laidOut(String newName, UnaryOperator<String> newLayout) {
    return new FuzzRule(
        owner, newName, when, statement, concludes, because, head, inForce, newLayout);
  }

  /** {@return the same rule with annotations and dates} */
  FuzzRule headed(String newHead, boolean counts) {
    return new FuzzRule(owner, name, when, statement, concludes, because, newHead, counts, layout);
  }

  static FuzzRule stance(String owner, String name, Meant when, String statement) {
    return new FuzzRule(owner, name, when, statement, Optional.empty(), s -> "b");
  }

  String text() {
    return layout.apply(
            "rule \"%s\"\n%swhen\n  %s\nthen\n  %s\nend"
                .formatted(name, head, when.text(), statement))
        + "\n";
  }
}
