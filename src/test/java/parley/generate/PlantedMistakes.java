package parley.generate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Plants mistakes in the rule files of a case, each in a part of a rule of its own: what is above
 * {@code when}, the condition, or the statement.
 */
public final class PlantedMistakes {
  private static final String MARK = "^";

  /** Lines to put below the rule's name, with a mark before each error's place. */
  private static final List<String> ABOVE =
      List.of(
          "    @^wieght(2)",
          "    @claims(\"^9.9\")",
          "    @claims(^001.4a)",
          "    @^colour(\"red\")",
          "    @accept(^\"no code\")",
          "    @claims ^\"9.9\"");

  /** Conditions to put beside the rule's. */
  private static final List<String> CONDITIONS =
      List.of(
          "        Terms( ^nosuch == \"o0\" )",
          "        Terms( i0 == ^\"nosuch\" )",
          "        Terms( i0 ^= \"o0\" )",
          "        Terms( i0 ^is \"o0\" )",
          "        Terms( i0 == ^o0 )",
          "        ^Trems( i0 == \"o0\" )",
          "        not Terms( i0 ^equals \"o0\" )",
          "        Terms( i0 ^\"o0\" )",
          "        Terms( i0 in (^none) )",
          "        Terms( ^$v == \"o0\" )",
          "        Terms( i0 == ^nosuch\" )",
          "        ^i0 == \"o0\"",
          "        Conclusion( ^title == \"c0\" )",
          "        Terms( i0 ^is \"o0\", ^nosuch == \"o0\", i0 == ^\"nosuch\" )");

  /** Changes of a statement; each leaves as it is what it does not fit. */
  private static final List<UnaryOperator<String>> STATEMENTS =
      List.of(
          s -> s.replaceFirst("(\\w)\\w(\\w*\\()", "^$1$2"),
          s -> s.replaceFirst("\"because", "^because"),
          s -> s.replaceFirst("(\"\\w+\"), ", "$1 ^"),
          s -> s.replace("\");", "\"^;"),
          s -> s.replace("\");", "\" + ^5);"),
          s -> s.replaceFirst("(\\w+\\(.*)\"because.*\"", "^$1\"\""),
          s -> s + "\n    ^redLine(\"x\");");

  private final Random random;
  private final Map<String, List<String>> files = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();

  private PlantedMistakes(GeneratedCase sound, Random random) {
    this.random = random;
    sound.ruleFiles().forEach((f, t) -> files.put(f, new ArrayList<>(t.lines().toList())));
  }

  /**
   * The rule files with mistakes in them.
   *
   * @param files the text of each by its name
   * @param places where they are: {@code file:line:column}
   */
  public record Planted(Map<String, String> files, Set<String> places) {
    public Planted {
      files = Map.copyOf(files);
      places = Set.copyOf(places);
    }
  }

  /** {@return a case's files with at most so many mistakes, fewer if its rules have few parts} */
  public static Planted in(GeneratedCase sound, int mistakes, Random random) {
    PlantedMistakes plant = new PlantedMistakes(sound, random);
    for (int tries = 0; tries < 50 && plant.used.size() < mistakes; tries++) {
      plant.one();
    }
    return plant.planted();
  }

  private void one() {
    List<String> names = List.copyOf(files.keySet());
    String file = names.get(random.nextInt(names.size()));
    List<String> lines = requireNonNull(files.get(file));
    List<Integer> rules =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("rule "))
            .boxed()
            .toList();
    if (rules.isEmpty()) {
      return;
    }
    int rule = rules.get(random.nextInt(rules.size()));
    int part = random.nextInt(3);
    if (!used.add(file + lines.get(rule).replaceAll("[\"^]", "") + part)) {
      return;
    }
    switch (part) {
      case 0 -> above(lines, rule, from(lines, rule, "when"));
      case 1 -> condition(lines, from(lines, rule, "when"), from(lines, rule, "then"));
      default -> statement(lines, from(lines, rule, "then") + 1);
    }
  }

  private void above(List<String> lines, int rule, int when) {
    if (random.nextInt(4) == 0) {
      lines.set(rule, lines.get(rule).replaceFirst("\"(.*)\"", "^$1"));
    } else if (random.nextInt(6) == 0) {
      lines.set(when, "^wehn");
    } else {
      lines.add(rule + 1, pick(ABOVE));
    }
  }

  private void condition(List<String> lines, int when, int then) {
    if (random.nextInt(6) == 0) {
      lines.add(then, "        Terms( i0 == ^\"o0\"");
    } else {
      lines.add(random.nextBoolean() ? then : when + 1, pick(CONDITIONS));
    }
  }

  private void statement(List<String> lines, int at) {
    String sound = lines.get(at);
    String wrong = pick(STATEMENTS).apply(sound);
    if (wrong.equals(sound)) {
      lines.set(at + 1, "^edn");
    } else {
      lines.remove(at);
      lines.addAll(at, wrong.lines().toList());
    }
  }

  private static int from(List<String> lines, int rule, String word) {
    return IntStream.range(rule, lines.size())
        .filter(i -> lines.get(i).replaceFirst("\\^wehn", "when").equals(word))
        .findFirst()
        .orElseThrow();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Planted planted() {
    Map<String, String> texts = new TreeMap<>();
    Set<String> places = new TreeSet<>();
    files.forEach(
        (file, lines) -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int at = line.indexOf(MARK); at >= 0; at = line.indexOf(MARK)) {
              places.add(file + ":" + (i + 1) + ":" + (at + 1));
              line = line.substring(0, at) + line.substring(at + 1);
            }
            text.append(line).append('\n');
          }
          texts.put(file, text.toString());
        });
    return new Planted(texts, places);
  }
}
