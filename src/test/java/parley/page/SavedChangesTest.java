package parley.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Whatever a reader changes in the page is saved as files of which Parley says the same. */
@Tag("browser")
class SavedChangesTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String CHANGED = "scenarios/ukraine-nato/december-2025-changed.yaml";
  private static final int LISTED = 200;
  private static final int ROUND_TRIPS = Integer.getInteger("parley.workshop", 4);

  @TempDir static Path folder;
  @TempDir static Path copy;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    page = Pages.write(folder, Pages.talks("december-2025"));
    try (Stream<Path> files = Files.walk(TALKS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(TALKS.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Whatever is changed: what the page says is what Parley says of the files that it saves. */
  @Test
  void filesOfRandomChanges_areJudgedByParleyAsByThePage() throws IOException {
    browser.open(page, "#rules");
    LoadedScenario loaded = Pages.talks("december-2025");
    int different = 0;
    int blocked = 0;
    for (int seed = 0; seed < ROUND_TRIPS; seed++) {
      Map<String, Object> changes = RandomChanges.of(loaded, new Random(seed));
      Object packed = browser.ask("return parley.pack(arguments[0])", changes);
      Map<String, Object> state = state("rules", packed);
      Map<String, String> files = files(state);
      List<Path> written = new ArrayList<>();
      for (Map.Entry<String, String> file : files.entrySet()) {
        String where = file.getKey().endsWith(".drl") ? "rules" : "scenarios";
        Path target = copy.resolve(where + "/ukraine-nato/" + file.getKey());
        written.add(target);
        Files.writeString(target, file.getValue());
      }
      different += compare("seed " + seed, state);
      blocked += diagnosed("seed " + seed, packed);
      for (Path file : written) {
        Path original = TALKS.resolve(copy.relativize(file).toString());
        Files.delete(file);
        if (Files.exists(original)) {
          Files.copy(original, file);
        }
      }
    }
    assertThat(different).isPositive();
    assertThat(blocked).isPositive();
  }

  private static Map<String, Object> state(String name, Object value) {
    return Map.of(name, value);
  }

  private static Map<String, String> files(Map<String, Object> state) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Object file : (List<?>) browser.ask("return parley.files(0, arguments[0])", state)) {
      List<?> pair = (List<?>) file;
      files.put(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
    }
    return files;
  }

  /** {@return 1 if some verdict is another than before} */
  private static int compare(String name, Map<String, Object> state) throws IOException {
    Result run = Cli.in(copy).run("run", CHANGED, "--format", "json");
    assertThat(run.code()).as("%s: %s", name, run.err()).isZero();
    JsonNode judged = new ObjectMapper().readTree(run.out());
    JsonNode space =
        new ObjectMapper()
            .readTree(Cli.in(copy).run("search", CHANGED, "--count", "--format", "json").out());
    Map<?, ?> after =
        (Map<?, ?>)
            browser.ask(
                """
                const plain = side => ({packages: side.packages.map(p => ({outcome: p.outcome,
                  verdicts: p.verdicts.map(v => [v.verdict, v.least])})), deals: String(side.deals),
                  accepts: side.accepts.map(String), coalitions: side.coalitions.map(c => c.group.join() + ' ' + c.count)});
                return plain(parley.compared(0, arguments[0])[1]);
                """,
                state);
    assertThat(after.get("deals")).as(name).isEqualTo(space.get("deals").asText());
    List<String> coalitions = new ArrayList<>();
    for (JsonNode one : space.get("coalitions")) {
      List<String> parties = new ArrayList<>();
      one.get("parties").forEach(p -> parties.add(p.asText()));
      coalitions.add(String.join(",", parties) + " " + one.get("deals").asText());
    }
    List<String> found = new ArrayList<>();
    list(after, "coalitions").forEach(c -> found.add(String.valueOf(c)));
    assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(coalitions);
    List<?> packages = list(after, "packages");
    assertThat(packages).hasSize(judged.get("packages").size());
    int compared = 0;
    for (int p = 0; p < packages.size(); p++) {
      Map<?, ?> one = (Map<?, ?>) packages.get(p);
      JsonNode expected = judged.get("packages").get(p);
      assertThat(one.get("outcome")).as(name).isEqualTo(expected.get("outcome").asText());
      List<?> verdicts = list(one, "verdicts");
      for (int v = 0; v < verdicts.size(); v++) {
        List<?> verdict = (List<?>) verdicts.get(v);
        JsonNode by = expected.get("verdicts").get(v);
        assertThat(verdict.get(0)).as("%s %s", name, by).isEqualTo(by.get("verdict").asText());
        if (!by.get("satisfaction").isNull()) {
          assertThat(((Number) verdict.get(1)).doubleValue())
              .as("%s %s", name, by)
              .isEqualTo(by.get("satisfaction").asDouble(), within(1e-6));
        }
        compared += by.get("verdict").asText().equals("accepts") ? 0 : 1;
      }
    }
    return Math.min(1, compared);
  }

  /** {@return 1 if there are conflicts, all of them or the first that Parley finds} */
  private static int diagnosed(String name, Object packed) throws IOException {
    Result run =
        Cli.in(copy)
            .run("diagnose", CHANGED, "--limit", String.valueOf(LISTED), "--format", "json");
    assertThat(run.code()).as("%s: %s", name, run.err()).isZero();
    JsonNode told = new ObjectMapper().readTree(run.out());
    Map<?, ?> page =
        (Map<?, ?>)
            browser.ask(
                """
                const s = parley.recounted(0, arguments[0]);
                const names = places => places.map(n => s.kase.rules[n].owner + '/' + s.kase.rules[n].name).sort().join('; ');
                return {stopped: s.stopped ?? '', conflicts: s.conflicts.map(names), more: s.moreConflicts,
                  repairs: s.repairs.map(r => names(r.stances) + ' ' + r.deals), moreRepairs: s.moreRepairs};
                """,
                packed);
    assertThat(page.get("stopped")).as(name).isEqualTo("");
    compare(
        name,
        list(page, "conflicts"),
        Boolean.TRUE.equals(page.get("more")),
        sets(told, "conflicts"));
    List<String> repairs = sets(told, "repairs");
    int least = repairs.isEmpty() ? 0 : size(repairs.get(0));
    List<String> smallest = repairs.stream().filter(r -> size(r) == least).toList();
    compare(name, list(page, "repairs"), Boolean.TRUE.equals(page.get("moreRepairs")), smallest);
    return list(page, "conflicts").isEmpty() ? 0 : 1;
  }

  private static void compare(String name, List<?> found, boolean more, List<String> told) {
    List<String> ours = found.stream().map(String::valueOf).toList();
    assertThat(told).as(name).hasSizeLessThan(LISTED);
    assertThat(told).as(name).containsAll(ours).doesNotHaveDuplicates();
    assertThat(ours.stream().map(SavedChangesTest::size))
        .as(name)
        .isEqualTo(told.stream().limit(ours.size()).map(SavedChangesTest::size).toList());
    assertThat(more).as("%s: %s of %s", name, ours, told).isEqualTo(told.size() > ours.size());
  }

  private static int size(String set) {
    return set.split("; ", -1).length;
  }

  private static List<String> sets(JsonNode told, String field) {
    List<String> sets = new ArrayList<>();
    for (JsonNode one : told.get(field)) {
      List<String> names = new ArrayList<>();
      one.get("stances")
          .forEach(s -> names.add(s.get("party").asText() + "/" + s.get("rule").asText()));
      Collections.sort(names);
      String deals = one.has("deals") ? " " + one.get("deals").asText() : "";
      sets.add(String.join("; ", names) + deals);
    }
    return sets;
  }

  private static List<?> list(Map<?, ?> object, String field) {
    return (List<?>) requireNonNull(object.get(field));
  }
}
