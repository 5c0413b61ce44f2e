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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Stance;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Rules changed in the page, and the files that come of it. */
@Tag("browser")
class WorkshopTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final int ROUND_TRIPS = Integer.getInteger("parley.workshop", 4);
  private static final String TROOPS = "[data-rule='russia/No Western troops in Ukraine'] ";

  private static Browser browser;
  private static Path page;
  @TempDir static Path folder;
  @TempDir static Path copy;

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

  private static String text(String css) {
    return browser.text(css);
  }

  @Test
  void nothing_isScrolledSideways() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    for (int width : List.of(320, 360, 768, 1024, 1366, 1920)) {
      var unused =
          browser
              .driver()
              .executeCdpCommand(
                  "Emulation.setDeviceMetricsOverride",
                  Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
      assertThat(browser.ask("return document.documentElement.scrollWidth"))
          .as("%d px", width)
          .isEqualTo((long) width);
    }
    var unused =
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void changedRules_haveNoViolation() throws IOException {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();
    browser.ask("document.querySelector('[name=own-add]').click()");
    browser.ask(AccessibilityTest.axe());

    Object found = browser.driver().executeAsyncScript(AccessibilityTest.CHECK);

    assertThat((List<?>) found).isEmpty();
  }

  private static void unfold() {
    browser.ask("document.querySelectorAll('#rules details').forEach(d => { d.open = true; })");
    browser.ask("return new Promise(done => setTimeout(done, 100))");
  }

  @Test
  void stanceSwitchedOff_changesVerdictsHereAndInExplore() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();

    assertThat(text(".change-list")).contains("No Western troops in Ukraine – switched off");
    assertThat(browser.texts(".effects tbody tr:last-child .moved")).hasSize(1);
    awaitVerdict(1, "holds out");
    await(() -> text(".explore .rules-changed").startsWith("The rules are changed."));

    browser.find("[name=as-it-was]").click();

    awaitVerdict(1, "rejects");
    assertThat(browser.ask("return location.hash").toString()).doesNotContain("rules=");
  }

  @Test
  void stanceOfOnesOwn_isReadBackAndJudged_andItsLinkBringsItBack() {
    browser.open(page, "#rules&from=offer_without_troops");
    unfold();
    browser.find("[name=own-party] [value=united_states]").click();
    browser.find("[name=own-kind] [value=red_line]").click();
    browser.find(".own-line select [value='5']").click();
    String first = text(".own-options label:first-child");
    browser.find(".own-options label:first-child input").click();
    assertThat(text(".read-back"))
        .startsWith("United States would walk away if “")
        .endsWith("” is “" + first + "”.");
    browser.find("[name=own-add]").click();
    assertThat(text(".own .faults")).isEqualTo("Give it a name. Say why.");
    browser.find("[name=own-name]").sendKeys("Troops or nothing");
    browser.find("[name=own-because]").sendKeys("Somebody has to keep the peace.");

    browser.find("[name=own-add]").click();

    awaitVerdict(3, "rejects");
    String address = String.valueOf(browser.ask("return location.hash"));
    browser.open(page, address);
    awaitVerdict(3, "rejects");
    assertThat(text(".change-list")).contains("Of your own: Troops or nothing");

    browser.find("[aria-label='edit: Troops or nothing']").click();

    assertThat(text(".change-list")).doesNotContain("Troops or nothing");
    assertThat(text(".read-back")).contains("would walk away if").contains(first);
    browser.find(".own .code summary").click();
    assertThat(text(".own .code pre"))
        .startsWith("rule \"Troops or nothing\"")
        .contains("redLine(\"Somebody has to keep the peace.\")");
  }

  @Test
  void ruleAsText_showsItsErrorsAtTheirPlace_isReadInWords_andChangesVerdicts() {
    browser.open(page, "#rules&from=offer_without_troops");
    browser.find(".rule-text > summary").click();
    browser.find("[name=text-party] [value=united_states]").click();
    var area = browser.find("[name=rule-text]");
    area.clear();
    area.sendKeys(
        "rule \"No deal\"\nwhen\n    Terms( foreign_trops == \"none\" )\nthen\n"
            + "redLine(\"None.\")\nend");

    assertThat(text(".rule-text .problem"))
        .contains("line 3, column 12", "error: unknown issue `foreign_trops`", "^^^^^^^^^^^^^")
        .contains("help: did you mean `foreign_troops`?");
    assertThat(browser.find("[name=text-add]").isEnabled()).isFalse();

    browser.find(".rule-text .at").click();
    browser.driver().switchTo().activeElement().sendKeys("foreign_troops");
    assertThat(browser.texts(".rule-text .problem")).isEmpty();
    assertThat(text(".rule-text .read-back")).startsWith("United States would walk away if “");
    browser.find("[name=text-add]").click();

    assertThat(text(".change-list")).contains("Of your own: No deal");
    awaitVerdict(3, "rejects");
    browser.find("[aria-label='edit: No deal']").click();
    assertThat(browser.ask("return document.querySelector('[name=rule-text]').value"))
        .asString()
        .startsWith("rule \"No deal\"\nwhen");
  }

  @Test
  void changedRules_reachEveryPart_andAreMarkedThere() {
    browser.open(page, "#overview");
    String before = text("#overview .lead");
    assertThat(before).startsWith("No deal is possible");
    List<String> matrix = browser.texts("#overview .matrix tbody tr td:nth-child(2) .word");
    Object rules =
        browser.ask(
            """
            const own = parley.data.cases[0].rules.filter(r => r.owner === 'russia' && r.kind !== 'concession');
            const kind = Object.fromEntries(own.map(r => ['russia/' + r.name, 'preference']));
            return parley.pack({off: [], kind, weight: {}, sure: {}, least: {}, articles: [], own: []});
            """);

    browser.open(page, "#overview&rules=" + rules);

    assertThat(text("#overview .rules-changed"))
        .startsWith("With your changes to the rules: Russia:");
    assertThat(browser.texts("#overview .matrix tbody tr td:nth-child(2) .word"))
        .isNotEqualTo(matrix)
        .containsOnly("accepts");
    assertThat(text("#overview .lead")).startsWith("A deal is possible:");
    for (String view : List.of("packages", "pictures", "sources")) {
      browser.find("nav [href='#" + view + "']").click();
      assertThat(text("#" + view + " .rules-changed"))
          .startsWith("With your changes to the rules:");
    }
    browser.find("nav [href='#rules']").click();
    browser.find("[name=as-it-was]").click();
    browser.find("nav [href='#overview']").click();
    assertThat(text("#overview .lead")).isEqualTo(before);
    assertThat(browser.texts("#overview .rules-changed")).isEmpty();
  }

  /** What the page finds again under changed rules is, without a change, what Parley found. */
  @Test
  void whatIsFoundAgain_isWhatParleyFoundOfTheRulesAsTheyAre() {
    browser.open(page, "#overview");
    Object differences =
        browser.ask(
            """
            const s = parley.data.scenarios[0];
            const nothing = parley.pack({off: [], kind: {}, weight: {}, sure: {}, least: {[s.parties[0]]: '0'}, articles: [], own: []});
            const again = parley.recounted(0, nothing);
            const least = Math.min(...s.repairs.map(r => r.stances.length));
            const told = some => some.filter(r => r.stances.length === least).map(r => [...r.stances].sort((a, b) => a - b) + ' ' + r.deals).sort();
            const plain = days => JSON.stringify(days.map(d => [d.day, d.starts, d.ends, d.deals, s.parties.map(p => d.accepts[p])]));
            return [again.deals === s.deals, JSON.stringify(told(again.repairs)) === JSON.stringify(told(s.repairs)),
              again.repairs.length > 0, again.moreRepairs, plain(again.days) === plain(s.days), again.days.length > 3];
            """);
    assertThat((List<?>) differences).isEqualTo(List.of(true, true, true, false, true, true));
  }

  @Test
  void ruleOfAParty_isWrittenAnewAsText() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "[aria-label='write anew: No Western troops in Ukraine']").click();
    assertThat(text(".rule-text .read-back"))
        .startsWith("Russia would walk away if “")
        .endsWith("This replaces its rule of the same name.");
    browser.ask(
        """
        const area = document.querySelector('[name=rule-text]');
        area.value = area.value.replace('western_peacekeepers', 'none');
        area.dispatchEvent(new Event('input'));
        """);

    browser.find("[name=text-add]").click();

    assertThat(text(".change-list")).contains("(in place of the rule of this name)");
    awaitVerdict(1, "holds out");
  }

  @Test
  void addressWithWhatTheCaseDoesNotHave_isTold() {
    Object rules =
        browser.ask(
            "return parley.pack({off: ['russia/Nothing'], kind: {}, weight: {}, sure: {}, least:"
                + " {moon: '0.5'}, articles: ['999'], own: []})");
    browser.open(page, "#rules&rules=" + rules);
    assertThat(text(".missed")).contains("“russia/Nothing”", "“moon”", "“999”");

    browser.open(page, "#rules&rules=broken!");
    assertThat(text(".missed")).contains("changes to the rules that cannot be read");
  }

  @Test
  void savedFile_isReadAgain_andNoOther() throws IOException {
    browser.open(page, "#rules");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();
    Map<String, String> files =
        files(state("rules", browser.ask("return location.hash.match(/rules=(.*)$/)[1]")));
    Path saved =
        Files.writeString(folder.resolve("russia.drl"), String.valueOf(files.get("russia.drl")));
    Path edited =
        Files.writeString(folder.resolve("edited.drl"), files.get("russia.drl") + "// mine\n");
    browser.find("[name=as-it-was]").click();

    browser.find("[name=saved]").sendKeys(edited.toAbsolutePath().toString());
    await(() -> text(".takeaway .faults").startsWith("This file was changed after"));
    browser.find("[name=saved]").sendKeys(saved.toAbsolutePath().toString());

    await(() -> text(".change-list").contains("No Western troops in Ukraine – switched off"));
  }

  /** What Explore shows while it is out of sight follows a moment later. */
  private static void awaitVerdict(int party, String word) {
    await(() -> browser.texts(".party:nth-child(" + party + ") .word").equals(List.of(word)));
  }

  /** What the page does after a file was read comes a moment later. */
  private static void await(BooleanSupplier fact) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!fact.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(fact.getAsBoolean()).isTrue();
  }

  /** Whatever is changed: what the page says is what Parley says of the files that it saves. */
  @Test
  void filesOfRandomChanges_areJudgedByParleyAsByThePage() throws IOException {
    browser.open(page, "#rules");
    LoadedScenario loaded = Pages.talks("december-2025");
    int different = 0;
    for (int seed = 0; seed < ROUND_TRIPS; seed++) {
      Map<String, Object> changes = random(loaded, new Random(seed));
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
      for (Path file : written) {
        Path original = TALKS.resolve(copy.relativize(file).toString());
        Files.delete(file);
        if (Files.exists(original)) {
          Files.copy(original, file);
        }
      }
    }
    assertThat(different).isPositive();
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
    String scenario = "scenarios/ukraine-nato/december-2025-changed.yaml";
    Result run = Cli.in(copy).run("run", scenario, "--format", "json");
    assertThat(run.code()).as("%s: %s", name, run.err()).isZero();
    JsonNode judged = new ObjectMapper().readTree(run.out());
    JsonNode space =
        new ObjectMapper()
            .readTree(Cli.in(copy).run("search", scenario, "--count", "--format", "json").out());
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

  private static List<?> list(Map<?, ?> object, String field) {
    return (List<?>) requireNonNull(object.get(field));
  }

  private static Map<String, Object> random(LoadedScenario loaded, Random random) {
    Agenda agenda = loaded.rules().agenda();
    List<Stance> stances = new ArrayList<>(loaded.rules().rules().stances());
    Collections.shuffle(stances, random);
    List<String> off = new ArrayList<>();
    Map<String, Object> kind = new LinkedHashMap<>();
    Map<String, Object> weight = new LinkedHashMap<>();
    Map<String, Object> sure = new LinkedHashMap<>();
    for (Stance stance : stances.subList(0, 12)) {
      String name = stance.party() + "/" + stance.rule().name();
      switch (random.nextInt(4)) {
        case 0 -> off.add(name);
        case 1 ->
            kind.put(name, List.of("red_line", "demand", "preference").get(random.nextInt(3)));
        case 2 -> weight.put(name, List.of("3", "1/3", "0.25").get(random.nextInt(3)));
        default -> sure.put(name, "2/3");
      }
    }
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("off", off);
    changes.put("kind", kind);
    changes.put("weight", weight);
    changes.put("sure", sure);
    changes.put("least", Map.of("nato", "1/2", "ukraine", "0.7"));
    if (random.nextBoolean()) {
      changes.put("agreement", Map.of("must", List.of("russia"), "atLeast", 4, "votesAtLeast", 0));
    }
    changes.put("articles", random.nextInt(3) == 0 ? List.of("002") : List.of());
    changes.put(
        "own",
        List.of(
            own(agenda, random, 0),
            own(agenda, random, 1),
            concession(agenda, stances),
            asText(agenda, random, "As text"),
            asText(agenda, random, stances.get(0).rule().name(), stances.get(0).party())));
    return changes;
  }

  private static Map<String, Object> asText(Agenda agenda, Random random, String name) {
    return asText(agenda, random, name, agenda.partyIds().get(random.nextInt(3)));
  }

  /** A rule in the rule language; one of an old name takes the old one's place. */
  private static Map<String, Object> asText(
      Agenda agenda, Random random, String name, String party) {
    List<Issue> issues = new ArrayList<>(agenda.issues());
    Collections.shuffle(issues, random);
    String first = comparison(issues.get(0), random);
    String condition =
        switch (random.nextInt(3)) {
          case 0 -> "Terms( $v : " + issues.get(2).id() + " ) Terms( " + first + " )";
          case 1 -> "not Terms( " + first + " || " + comparison(issues.get(1), random) + " )";
          default ->
              "Terms( atLeast(1, " + first + ", " + comparison(issues.get(1), random) + ") )";
        };
    String statement = random.nextBoolean() ? "redLine(\"Why.\")" : "demand(\"as text\", \"Why.\")";
    String text =
        "// mine\nrule \"%s\" @weight(2/3) @accept(\"PAR052: tried\")\nwhen %s then %s end"
            .formatted(name, condition, statement);
    return Map.of("party", party, "text", text);
  }

  private static String comparison(Issue issue, Random random) {
    List<String> ids = issue.optionIds();
    String option = ids.get(random.nextInt(ids.size()));
    return issue.range().isPresent()
        ? issue.id() + " >= " + option
        : issue.id() + (random.nextBoolean() ? " == \"" : " != \"") + option + "\"";
  }

  /** A demand or preference is given up for some options of an issue. */
  private static Map<String, Object> concession(Agenda agenda, List<Stance> stances) {
    Stance given = stances.stream().filter(Stance::counts).findFirst().orElseThrow();
    Issue issue = agenda.issues().get(stances.size() % agenda.issues().size());
    return Map.of(
        "party",
        given.party(),
        "kind",
        "concession",
        "demand",
        given.demandName().orElseThrow(),
        "name",
        "Given up",
        "because",
        "Something else is had.",
        "lines",
        List.of(List.of(issue.id(), issue.optionIds().subList(0, 1))));
  }

  private static Map<String, Object> own(Agenda agenda, Random random, int number) {
    List<Object> lines = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(agenda.issues());
    Collections.shuffle(issues, random);
    for (Issue issue : issues.subList(0, 1 + random.nextInt(2))) {
      List<String> options = new ArrayList<>(issue.optionIds());
      Collections.shuffle(options, random);
      lines.add(List.of(issue.id(), options.subList(0, 1 + random.nextInt(options.size() - 1))));
    }
    String party = agenda.partyIds().get(random.nextInt(agenda.partyIds().size()));
    return Map.of(
        "party",
        party,
        "kind",
        List.of("red_line", "demand", "preference").get(random.nextInt(3)),
        "name",
        "Of my own, no. " + number,
        "because",
        "Because \\ of \"this\".",
        "lines",
        lines);
  }
}
