package parley.app.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random plan about the shipped case, and each of its runs as a command line. */
final class RandomPlan {
  private static final List<String> PARTIES = List.of("russia", "ukraine", "united_states", "nato");
  private static final List<String> FILES =
      List.of("december-2025", "2026", "summer-2025", "peacekeepers");
  private static final List<String> WITHOUT =
      List.of("article:003", "claim:004.14", "russia/No Western troops in Ukraine");
  private static final List<String> TERMS =
      List.of("foreign_troops=none", "nato_membership=renounced", "mediation=direct");

  private final Random random;
  private final String folder;
  private final String question;
  private final List<String> files = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();

  /**
   * What one run assumes.
   *
   * @param yaml an item of the plan's list
   * @param words options of the command line that mean the same
   * @param terms put over the packages
   */
  record Assumption(String yaml, List<String> words, List<String> terms) {}

  /** One run, by hand. */
  record Run(String file, Assumption assumption) {}

  RandomPlan(long seed, String folder, String question) {
    this.random = new Random(seed);
    this.folder = folder;
    this.question = question;
    FILES.stream().filter(f -> random.nextInt(3) == 0).forEach(files::add);
    if (files.isEmpty()) {
      files.add(FILES.get(random.nextInt(FILES.size())));
    }
    for (int i = 0; i < 3; i++) {
      assumptions.add(assumption());
    }
  }

  private Assumption assumption() {
    List<String> yaml = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      String day = "2025-12-" + (10 + random.nextInt(20));
      yaml.add("as_of: " + day);
      words.addAll(List.of("--as-of", day));
    }
    if (random.nextInt(3) == 0) {
      List<String> some = PARTIES.subList(0, 2 + random.nextInt(3));
      yaml.add("parties: [" + String.join(", ", some) + "]");
      words.addAll(List.of("--parties", String.join(",", some)));
    }
    if (random.nextBoolean()) {
      String one = WITHOUT.get(random.nextInt(WITHOUT.size()));
      yaml.add("without: [\"" + one + "\"]");
      words.addAll(List.of("--without", one));
    }
    numbers(yaml, words);
    if (!question.matches("diagnose|.*negotiate.*") && random.nextInt(3) == 0) {
      String term = TERMS.get(random.nextInt(TERMS.size()));
      yaml.add("terms: {" + term.replace("=", ": ") + "}");
      terms.add(term);
    }
    return new Assumption("{" + String.join(", ", yaml) + "}", words, terms);
  }

  private void numbers(List<String> yaml, List<String> words) {
    if (random.nextInt(3) == 0) {
      String sure = "0." + (1 + random.nextInt(9));
      yaml.add("sure: " + sure);
      words.addAll(List.of("--sure", sure));
    }
    if (random.nextInt(3) == 0) {
      yaml.add("reservation: {ukraine: 1/3, russia: 0.5}");
      words.addAll(List.of("--reservation", "ukraine=1/3", "--reservation", "russia=0.5"));
    }
    if (random.nextInt(3) == 0) {
      int least = 1 + random.nextInt(2);
      yaml.add("agreement: {at_least: " + least + ", must: [ukraine]}");
      words.addAll(List.of("--agreement", "at_least=" + least, "--agreement", "must=ukraine"));
    }
    if (random.nextInt(3) == 0) {
      String rule = "ukraine/Guarantees from Western allies";
      yaml.add("weight: {\"" + rule + "\": 3}");
      words.addAll(List.of("--weight", rule + "=3"));
    }
  }

  /** {@return its text} */
  String yaml(String columns) {
    StringBuilder yaml = new StringBuilder("sweep: random\nscenarios:\n");
    files.forEach(f -> yaml.append("  - ").append(folder).append('/').append(f).append(".yaml\n"));
    yaml.append("question: ").append(question).append("\nassume:\n");
    assumptions.forEach(a -> yaml.append("  - ").append(a.yaml()).append('\n'));
    return yaml.append("columns: ").append(columns).append('\n').toString();
  }

  /** {@return all runs, in the plan's order} */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    files.forEach(f -> assumptions.forEach(a -> runs.add(new Run(f, a))));
    return runs;
  }
}
