package parley.app.suite;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.app.context.WrongInput;

/**
 * Which expectations are run.
 *
 * @param only found in {@code SCENARIO: NAME}; empty: any name
 * @param tags one of which an expectation has; empty: any
 */
public record Selection(Optional<Pattern> only, List<String> tags) {
  public Selection {
    tags = List.copyOf(tags);
  }

  public static Selection all() {
    return new Selection(Optional.empty(), List.of());
  }

  /** {@return whether an expectation is to be run} */
  public boolean includes(Suite suite, Suite.Named named) {
    return only.filter(p -> !p.matcher(title(suite, named)).find()).isEmpty()
        && (tags.isEmpty()
            || named.expectation().remarks().tags().stream().anyMatch(tags::contains));
  }

  /** Refuses to select nothing: that would pass whatever the rules say. */
  void refuseNone(List<Suite> suites) {
    TreeSet<String> known = new TreeSet<>();
    TreeSet<String> titles = new TreeSet<>();
    for (Suite suite : suites) {
      for (Suite.Named named : suite.expectations()) {
        known.addAll(named.expectation().remarks().tags());
        titles.add(title(suite, named));
      }
    }
    if (titles.isEmpty()) {
      throw wrong(
          "there is nothing to test: no scenario here has an expectation",
          "add `expect:` to a scenario");
    }
    tags.forEach(tag -> WrongInput.ifUnknown("tag", tag, known));
    if (suites.stream().noneMatch(s -> s.expectations().stream().anyMatch(n -> includes(s, n)))) {
      String both = only.map(p -> "`" + p.pattern() + "`").orElse("the tags");
      throw wrong(
          "no expectation matches " + both + (tags.isEmpty() ? "" : " and has the tag"),
          "their names are such as `" + titles.first() + "`");
    }
  }

  private static String title(Suite suite, Suite.Named named) {
    return suite.scenario() + ": " + named.name();
  }

  private static WrongInput wrong(String message, String help) {
    return new WrongInput(message, help);
  }
}
