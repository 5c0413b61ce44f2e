package parley.space.logic;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Ordered;
import parley.model.Terms;

/**
 * The packages that a question looks at.
 *
 * @param options by issue, the options that they may have; an issue that is not named may have any
 */
public record Region(Map<String, Set<String>> options) {
  public Region {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    options.forEach((i, o) -> copy.put(i, Ordered.copyOf(o)));
    options = Collections.unmodifiableMap(copy);
  }

  /** {@return the packages that agree with some terms} */
  public static Region of(Terms terms) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    terms.options().forEach((i, o) -> options.put(i, Set.of(o)));
    return new Region(options);
  }

  /**
   * {@return the packages on the way from one to another: each issue has the option of the one or
   * of the other, or, if its options are numbers, one between}
   */
  public static Region between(Agenda agenda, Terms from, Terms to) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    for (Issue issue : agenda.issues()) {
      Option one = option(issue, from);
      Option other = option(issue, to);
      Set<String> allowed = new LinkedHashSet<>();
      issue.options().stream()
          .filter(o -> o.equals(one) || o.equals(other) || isBetween(o, one, other))
          .forEach(o -> allowed.add(o.id()));
      options.put(issue.id(), allowed);
    }
    return new Region(options);
  }

  private static Option option(Issue issue, Terms terms) {
    return terms.option(issue.id()).flatMap(issue::option).orElseThrow();
  }

  private static boolean isBetween(Option option, Option one, Option other) {
    if (option.value().isEmpty()) {
      return false;
    }
    double value = option.value().orElseThrow();
    double a = one.value().orElseThrow();
    double b = other.value().orElseThrow();
    return Math.min(a, b) <= value && value <= Math.max(a, b);
  }

  /** {@return the packages of both} */
  public Region and(Region other) {
    Map<String, Set<String>> both = new LinkedHashMap<>(options);
    other.options.forEach(
        (issue, allowed) -> {
          Set<String> left = new LinkedHashSet<>(both.getOrDefault(issue, allowed));
          left.retainAll(allowed);
          both.put(issue, left);
        });
    return new Region(both);
  }

  /** {@return how many packages there are in it} */
  public BigInteger size(Agenda agenda) {
    return agenda.issues().stream()
        .map(i -> BigInteger.valueOf(allowed(i).size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Set<String> allowed(Issue issue) {
    return options.getOrDefault(issue.id(), new LinkedHashSet<>(issue.optionIds()));
  }
}
