import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a random local case: 8 parties, 60 issues of 2 to 5 options, each rule about 2 to 4 of 6
 * issues in a row, 15 of 100 rules concessions of demands anywhere else.
 *
 * <p>{@code java bench/Growth.java FOLDER RULES TESTS [SEED]}. The expected verdicts are worked out
 * here, by the meaning of red lines, demands and concessions, so {@code parley test} compares two
 * answers.
 */
final class Growth {
  private static final int PARTIES = 8;
  private static final int ISSUES = 60;
  private static final int WINDOW = 6;
  private static final int IN_A_FILE = 1000;

  private record Rule(String kind, String name, Map<Integer, Integer> when, boolean late) {
    boolean holds(int[] terms) {
      return when.entrySet().stream().allMatch(e -> terms[e.getKey()] == e.getValue());
    }
  }

  private final Random random;
  private final int[] options = new int[ISSUES];
  private final List<List<Rule>> rules = new ArrayList<>();

  private Growth(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    Growth growth = new Growth(args.length > 3 ? Long.parseLong(args[3]) : 1);
    growth.write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  private void write(Path folder, int ruleCount, int testCount) throws IOException {
    for (int i = 0; i < ISSUES; i++) {
      options[i] = 2 + random.nextInt(4);
    }
    for (int p = 0; p < PARTIES; p++) {
      rules.add(new ArrayList<>());
    }
    for (int r = 0; r < ruleCount; r++) {
      List<Rule> own = rules.get(r % PARTIES);
      own.add(rule(r, own));
    }
    Path home = Files.createDirectories(folder.resolve("rules/made"));
    Files.writeString(home.resolve("agenda.yaml"), agenda());
    for (int p = 0; p < PARTIES; p++) {
      Files.writeString(home.resolve("p" + p + ".drl"), text(rules.get(p)));
    }
    Path scenarios = Files.createDirectories(folder.resolve("scenarios/made"));
    Files.writeString(scenarios.resolve("one.yaml"), scenario("one", 8, false));
    Path tests = Files.createDirectories(folder.resolve("tests"));
    for (int from = 0; from < testCount; from += IN_A_FILE) {
      String name = "t" + from;
      int count = Math.min(IN_A_FILE, testCount - from);
      Files.writeString(tests.resolve(name + ".yaml"), scenario(name, count, true));
    }
  }

  private Rule rule(int number, List<Rule> own) {
    int first = random.nextInt(ISSUES - WINDOW + 1);
    TreeSet<Integer> issues = new TreeSet<>();
    int size = 2 + random.nextInt(3);
    while (issues.size() < size) {
      issues.add(first + random.nextInt(WINDOW));
    }
    Map<Integer, Integer> when = new TreeMap<>();
    issues.forEach(i -> when.put(i, random.nextInt(options[i])));
    List<String> demands =
        own.stream().filter(r -> r.kind().equals("demand")).map(Rule::name).toList();
    boolean late = random.nextInt(20) == 0;
    if (random.nextInt(100) < 15 && !demands.isEmpty()) {
      return new Rule("concede", demands.get(random.nextInt(demands.size())), when, late);
    }
    return random.nextInt(100) < 40
        ? new Rule("redLine", "", when, late)
        : new Rule("demand", "d" + number, when, late);
  }

  private String agenda() {
    StringBuilder text = new StringBuilder("case: made\ntitle: Made\nparties:\n");
    for (int p = 0; p < PARTIES; p++) {
      text.append("  p").append(p).append(": {title: Party ").append(p).append("}\n");
    }
    text.append("issues:\n");
    for (int i = 0; i < ISSUES; i++) {
      text.append("  i").append(i).append(":\n    title: Issue ").append(i);
      text.append("\n    status_quo: o0\n    options: {");
      for (int o = 0; o < options[i]; o++) {
        text.append(o == 0 ? "" : ", ").append("o").append(o).append(": Option ").append(o);
      }
      text.append("}\n");
    }
    return text.toString();
  }

  private static String text(List<Rule> own) {
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < own.size(); r++) {
      Rule rule = own.get(r);
      text.append("rule \"R").append(r).append("\"\n");
      text.append(rule.late() ? "    date-effective \"2026-06-01\"\n" : "");
      text.append("when\n    Terms( ");
      String between = "";
      for (Map.Entry<Integer, Integer> one : rule.when().entrySet()) {
        text.append(between).append("i").append(one.getKey()).append(" == \"o");
        text.append(one.getValue()).append('"');
        between = ", ";
      }
      String name = rule.name().isEmpty() ? "" : "\"" + rule.name() + "\", ";
      text.append(" )\nthen\n    ").append(rule.kind()).append('(').append(name);
      text.append("\"Because of ").append(r).append(".\")\nend\n\n");
    }
    return text.toString();
  }

  private String scenario(String name, int packages, boolean expected) {
    StringBuilder text = new StringBuilder();
    text.append("scenario: ").append(name);
    text.append("\nrules: ").append("../".repeat(expected ? 1 : 2)).append("rules/made");
    text.append("\nas_of: 2026-01-01\npackages:\n");
    StringBuilder expect = new StringBuilder("expect:\n");
    for (int k = 0; k < packages; k++) {
      int[] terms = new int[ISSUES];
      text.append("  k").append(k).append(": {terms: {");
      for (int i = 0; i < ISSUES; i++) {
        terms[i] = random.nextInt(options[i]);
        text.append(i == 0 ? "" : ", ").append("i").append(i).append(": o").append(terms[i]);
      }
      text.append("}}\n");
      expect.append("  - {package: k").append(k).append(", ").append(verdicts(terms)).append("}\n");
    }
    return text + (expected ? expect.toString() : "");
  }

  private String verdicts(int[] terms) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int p = 0; p < PARTIES; p++) {
      all.put("p" + p, verdict(rules.get(p), terms));
    }
    boolean deal = all.values().stream().allMatch("accepts"::equals);
    return "outcome: "
        + (deal ? "deal" : "no_deal")
        + ", verdicts: "
        + all.toString().replace("=", ": ");
  }

  private static String verdict(List<Rule> own, int[] terms) {
    List<Rule> holding = own.stream().filter(r -> !r.late()).filter(r -> r.holds(terms)).toList();
    if (holding.stream().anyMatch(r -> r.kind().equals("redLine"))) {
      return "rejects";
    }
    List<String> conceded =
        holding.stream().filter(r -> r.kind().equals("concede")).map(Rule::name).toList();
    boolean unmet =
        holding.stream().anyMatch(r -> r.kind().equals("demand") && !conceded.contains(r.name()));
    return unmet ? "holds_out" : "accepts";
  }
}
