package parley.app.exporting.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.diagnostic.Problems;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Firing;
import parley.testing.Cli;

/** Exported rules, run by Drools alone in the example's program, find what Parley finds. */
class DrlProjectTest {
  private static final Path EXAMPLE =
      Path.of("docs", "export-drl", "src", "main", "java", "example", "RunPackage.java");

  private static final int CASES = Integer.getInteger("parley.fuzz", 1) * 4;
  private static final int PACKAGES = 40;

  @TempDir Path temp;

  @Test
  void randomCases_findTheSameInDroolsAlone() throws Exception {
    int found = 0;
    for (int seed = 0; seed < CASES; seed++) {
      GeneratedCase made = CaseGenerator.of(900L + seed, Shape.medium().ruling(2));
      RuleSet rules = CheckedCase.of(made).rules();
      Path folder = temp.resolve("case" + seed);
      write(rules, folder);
      Random random = new Random(seed);
      try (Program program = new Program(folder, "generated_case")) {
        for (int i = 0; i < PACKAGES; i++) {
          Terms terms = terms(rules, random);
          LocalDate day = made.days().get(random.nextInt(made.days().size()));
          Set<String> expected = expected(rules, terms, day);
          assertThat(program.findings(day, terms))
              .as("%s on %s: %s", made, day, terms)
              .isEqualTo(expected);
          found += expected.size();
        }
      }
    }
    assertThat(found).isGreaterThan(CASES * PACKAGES);
  }

  @Test
  void shippedExample_runsAsItsPageSays() throws Exception {
    Cli.in(temp).run("init", "cars");
    assertThat(Cli.in(temp).run("export", "drl", "cars", "-o", "drools").err()).isEmpty();

    try (Program program = new Program(temp.resolve("drools"), "used_car")) {
      assertThat(program.texts(LocalDate.of(2026, 3, 1), Map.of("price", "bargain")))
          .containsExactly(
              "Finding[party=buyer, kind=concession, rule=Cheap enough to risk repairs,"
                  + " name=warranty, because=The money saved would pay for a repair.]",
              "Finding[party=buyer, kind=demand, rule=A warranty for an old car, name=warranty,"
                  + " because=Repairs of a car of that age can cost more than the car.]",
              "Finding[party=seller, kind=red_line, rule=No giving away, name=, because=Two others"
                  + " have offered more than 6500 euros.]");
    }
  }

  private static void write(RuleSet rules, Path folder) throws IOException {
    Problems problems = new Problems();
    Map<String, String> files = DrlProject.of(rules, problems);
    assertThat(problems.sorted()).isEmpty();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  private static Terms terms(RuleSet rules, Random random) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Issue issue : rules.agenda().issues()) {
      List<String> options = issue.optionIds();
      terms.put(issue.id(), options.get(random.nextInt(options.size())));
    }
    return new Terms(terms);
  }

  private static Set<String> expected(RuleSet rules, Terms terms, LocalDate day) {
    Set<RuleId> told = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    rules.stances().stream().map(Stance::id).forEach(told::add);
    rules.impossibilities().stream().map(Impossibility::rule).map(Rule::id).forEach(told::add);
    Set<String> found = new TreeSet<>();
    new ConditionEvaluator(rules)
        .firings(terms, day, Set.of()).stream()
            .map(Firing::rule)
            .filter(told::contains)
            .forEach(r -> found.add(r.toString()));
    return found;
  }

  /** An exported case and the example's program, compiled together. */
  private static final class Program implements AutoCloseable {
    private final URLClassLoader loader;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final Object run;

    Program(Path folder, String name) throws Exception {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<String> words =
          new ArrayList<>(
              List.of(
                  "-d",
                  classes.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-proc:none"));
      words.add(EXAMPLE.toString());
      try (Stream<Path> java = Files.list(folder.resolve("src/main/java").resolve(name))) {
        java.forEach(j -> words.add(j.toString()));
      }
      int code =
          Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
              .orElseThrow()
              .run(null, null, null, words.toArray(String[]::new));
      assertThat(code).isZero();
      loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
      Thread.currentThread().setContextClassLoader(loader); // as that of a program of its own
      run =
          loader
              .loadClass("example.RunPackage")
              .getConstructor(Path.class, String.class)
              .newInstance(folder.resolve("src/main/resources"), name);
    }

    List<String> texts(LocalDate day, Map<String, String> terms) throws Exception {
      Object found =
          run.getClass().getMethod("findings", LocalDate.class, Map.class).invoke(run, day, terms);
      return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    Set<String> findings(LocalDate day, Terms terms) throws Exception {
      Set<String> found = new TreeSet<>();
      for (String text : texts(day, terms.options())) {
        String party = text.replaceFirst("^Finding\\[party=(\\w+), .*", "$1");
        found.add(party + "/" + text.replaceFirst("^.*, rule=(.*?), name=.*", "$1"));
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      Thread.currentThread().setContextClassLoader(before);
      loader.close();
    }
  }
}
