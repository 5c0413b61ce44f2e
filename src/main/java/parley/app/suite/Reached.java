package parley.app.suite;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A threshold and how near tests come to it.
 *
 * @param name as the command line writes it
 * @param what is measured, such as {@code coverage of stances}
 * @param reached empty if it was not measured, because a test failed already
 * @param ok whether it is enough
 */
public record Reached(
    String name, String what, BigDecimal wanted, Optional<BigDecimal> reached, boolean ok) {
  /** {@return "coverage of stances is 90%, below the threshold of 95%"} */
  public String words() {
    return reached
        .map(
            r ->
                "%s is %s%%, %s the threshold of %s%%"
                    .formatted(what, plain(r), side(), plain(wanted)))
        .orElse(what + " is not known: a test failed already");
  }

  private String side() {
    return ok ? "not below" : "below";
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
