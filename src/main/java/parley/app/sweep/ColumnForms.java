package parley.app.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.cases.LoadedCase;
import parley.diagnostic.Nearest;
import parley.model.Rule;

/** Which columns there are: reads the path of one as steps, or says where it is wrong. */
final class ColumnForms {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})(\\.|$)");
  private static final String ANY_NUMBER = "N";

  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final Node root = new Node();

  /** A step of a path, and the steps that may follow. */
  private static final class Node {
    private final Map<String, Node> next = new LinkedHashMap<>();
  }

  /**
   * Ready to read columns.
   *
   * @param cases of which parties, issues, options and rules may be named
   */
  ColumnForms(List<String> forms, List<LoadedCase> cases) {
    List.of("PARTY", "ISSUE", "OPTION", "RULE").forEach(n -> names.put(n, new LinkedHashSet<>()));
    for (LoadedCase one : cases) {
      names("PARTY").addAll(one.agenda().partyIds());
      names("ISSUE").addAll(one.agenda().issueIds());
      one.agenda().issues().forEach(i -> names("OPTION").addAll(i.optionIds()));
      one.rules().rules().stream().map(Rule::id).forEach(r -> names("RULE").add(r.toString()));
    }
    for (String form : forms) {
      Node at = root;
      for (String step : List.of(form.split("\\.", -1))) {
        at = at.next.computeIfAbsent(step, s -> new Node());
      }
    }
  }

  private Set<String> names(String placeholder) {
    return names.getOrDefault(placeholder, Set.of());
  }

  /**
   * What a path means.
   *
   * @param steps empty if it is no column
   * @param wrong the first part of it that is unknown
   * @param help what could stand there
   */
  record Reading(List<String> steps, String wrong, Optional<String> help) {}

  /** {@return the steps of a path} */
  Reading read(String path) {
    List<String> steps = new ArrayList<>();
    Node at = root;
    String rest = path;
    while (!rest.isEmpty()) {
      Map<String, Node> choices = choices(at, rest);
      String taken = longest(choices.keySet(), rest);
      if (taken.isEmpty()) {
        int end = rest.indexOf('.');
        String wrong = end < 0 ? rest : rest.substring(0, end);
        return new Reading(List.of(), wrong, help(path, rest, wrong, choices));
      }
      steps.add(taken);
      at = choices.getOrDefault(taken, root);
      rest = rest.substring(Math.min(rest.length(), taken.length() + 1));
    }
    return new Reading(steps, "", Optional.empty());
  }

  private static Optional<String> help(
      String path, String rest, String wrong, Map<String, Node> choices) {
    if (choices.isEmpty()) {
      String before = path.substring(0, path.length() - rest.length() - 1);
      return Optional.of("there is nothing below `" + before + "`");
    }
    return Nearest.help(wrong, choices.keySet());
  }

  private Map<String, Node> choices(Node at, String rest) {
    Map<String, Node> choices = new LinkedHashMap<>();
    at.next.forEach(
        (step, node) -> {
          if (step.equals(ANY_NUMBER)) {
            Matcher number = NUMBER.matcher(rest);
            choices.put(number.lookingAt() ? number.group(1) : "0", node);
          } else if (names.containsKey(step)) {
            names(step).forEach(n -> choices.put(n, node));
          } else {
            choices.put(step, node);
          }
        });
    return choices;
  }

  /** Names of rules may have points, so the longest name that fits is meant. */
  private static String longest(Set<String> names, String rest) {
    return names.stream()
        .filter(n -> rest.equals(n) || rest.startsWith(n + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
