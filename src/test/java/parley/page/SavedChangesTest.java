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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.testing.Cli;
import parley.testing.Cli.Result;
import parley.testing.FolderCopy;

/** Whatever a reader changes in the page is saved as files of which Parley says the same. */
@Tag("browser")
class SavedChangesTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String CHANGED = "scenarios/ukraine-nato/december-2025-changed.yaml";
  private static final String RULES = "rules/ukraine-nato";
  private static final String SAVED_RULES = "rules/december-2025-changed";
  private static final int LISTED = 1000;
  private static final int ROUND_TRIPS = Integer.getInteger("parley.workshop", 4);

  @TempDir static Path folder;
  @TempDir static Path copy;
  private static Browser browser;
  private static Path page;

  /** Changes under which the page says that it has not looked for all sets. */
  private final Set<String> cutShort = new TreeSet<>();

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    page = Pages.write(folder, Pages.talks("december-2025"));
    FolderCopy.of(TALKS, copy);
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
      Map<String, Object> state = seed % 2 == 0 ? state("rules", packed) : exploring(packed);
      Map<String, String> files = files(state);
      put(files);
      different += compare("seed " + seed, state);
      blocked += diagnosed("seed " + seed, packed);
    }
    assertThat(different).isPositive();
    assertThat(blocked).isPositive();
    assertThat(cutShort).hasSizeLessThanOrEqualTo(ROUND_TRIPS / 20);
  }

  /** Without the copy of the rules the saved scenario is refused: it never runs with the old. */
  @Test
  void savedScenario_isNotRunWithTheOldRules() throws IOException {
    browser.open(page, "#rules");
    Object first =
        browser.ask(
            """
            const rule = parley.data.scenarios[0].kase.rules.find(r => r.owner === 'ukraine');
            const none = {off: [], articles: [], kind: {}, weight: {}, sure: {}, least: {}, own: []};
            return parley.pack({...none, off: ['ukraine/' + rule.name]});
            """);
    Map<String, String> files = files(state("rules", first));
    String saved = "december-2025-changed.yaml";
    assertThat(files).containsOnlyKeys("ukraine.drl", saved);
    assertThat(files.get(saved))
        .contains("ukraine.drl", "cp -r " + RULES + " " + SAVED_RULES)
        .contains("\n#   parley run " + CHANGED)
        .doesNotContain("explored");
    assertThat(files.get("ukraine.drl")).contains(saved);

    Files.writeString(copy.resolve(CHANGED), requireNonNull(files.get(saved)));
    deleteAll(copy.resolve(SAVED_RULES));
    Result refused = Cli.in(copy).run("run", CHANGED);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(SAVED_RULES).doesNotContain("did you mean");
    put(files);
    Result check = Cli.in(copy).run("check", CHANGED);
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.err() + check.out()).doesNotContain("PAR078");
  }

  private static Map<String, Object> exploring(Object packed) {
    Object terms =
        browser.ask(
            """
            return parley.data.scenarios[0].kase.issues.map((one, i) =>
              (one.statusQuo + (i < 2 ? 1 : 0)) % one.options.length);
            """);
    return Map.of("rules", packed, "terms", requireNonNull(terms));
  }

  /** Does what the saved scenario says. */
  private static void put(Map<String, String> files) throws IOException {
    Path rules = copy.resolve(SAVED_RULES);
    deleteAll(rules);
    Files.createDirectories(rules);
    try (Stream<Path> originals = Files.list(copy.resolve(RULES))) {
      for (Path one : originals.toList()) {
        Files.copy(one, rules.resolve(one.getFileName()));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean isRules = file.getKey().endsWith(".drl");
      Files.writeString(
          isRules ? rules.resolve(file.getKey()) : copy.resolve(CHANGED), file.getValue());
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path one : files.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(folder);
    }
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
    int shown = judged.get("packages").size();
    assertThat(packages).hasSize(state.containsKey("terms") ? shown : shown + 1);
    int compared = 0;
    for (int p = 0; p < shown; p++) {
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
  private int diagnosed(String name, Object packed) throws IOException {
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
    boolean cut = !"".equals(page.get("stopped"));
    if (cut) {
      cutShort.add(name);
    }
    compare(
        name,
        list(page, "conflicts"),
        Boolean.TRUE.equals(page.get("more")),
        sets(told, "conflicts"));
    List<String> repairs = sets(told, "repairs");
    int least = repairs.isEmpty() ? 0 : size(repairs.get(0));
    List<String> smallest = cut ? repairs : repairs.stream().filter(r -> size(r) == least).toList();
    compare(name, list(page, "repairs"), Boolean.TRUE.equals(page.get("moreRepairs")), smallest);
    return list(page, "conflicts").isEmpty() ? 0 : 1;
  }

  private void compare(String name, List<?> found, boolean more, List<String> told) {
    List<String> ours = found.stream().map(String::valueOf).toList();
    assertThat(told).as(name).doesNotHaveDuplicates();
    if (told.size() < LISTED) {
      assertThat(told).as(name).containsAll(ours);
    }
    assertThat(ours.stream().map(SavedChangesTest::size))
        .as(name)
        .isEqualTo(told.stream().limit(ours.size()).map(SavedChangesTest::size).toList());
    if (!cutShort.contains(name)) {
      assertThat(more).as("%s: %s of %s", name, ours, told).isEqualTo(told.size() > ours.size());
    }
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
