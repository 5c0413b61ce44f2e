package parley.app.classpack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.output.document.Percent;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** The folder for a class, compared with what {@code positions} says of the same case. */
class ClassPackTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final String RULES = "rules/ukraine-nato";

  @TempDir static Path folder;
  private static Map<String, String> pack = Map.of();
  private static JsonNode positions = new ObjectMapper().createObjectNode();
  private static JsonNode positionsOfAnyDay = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void write() throws IOException {
    pack = written(folder.resolve("pack"), TALKS, DECEMBER);
    positions = positions("--as-of", "2025-12-15");
    positionsOfAnyDay = positions();
  }

  private static JsonNode positions(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("positions", RULES, "--format", "json"));
    words.addAll(List.of(more));
    String json = Cli.in(TALKS).run(words.toArray(String[]::new)).out();
    return new ObjectMapper().readTree(json).get("parties");
  }

  private static Map<String, String> written(Path target, Path in, String... words)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("report"));
    line.addAll(List.of(words));
    line.addAll(List.of("--class-pack", target.toString()));
    Result result = Cli.in(in).run(line.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            target.relativize(file).toString().replace('\\', '/'), plain(Files.readString(file)));
      }
    }
    return texts;
  }

  /** With its elements, but with the characters that texts have. */
  private static String plain(String html) {
    return html.replace("\\u0027", "'")
        .replace("\\u0026", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String file(String name) {
    return String.valueOf(pack.get(name));
  }

  private static String stance(JsonNode held) {
    return "<li><span class=\"strong\">" + held.get("rule").asText() + "</span>";
  }

  @Test
  void folder_hasAFileForEverybody() {
    assertThat(pack.keySet())
        .contains(
            "everyone/draft.html",
            "everyone/instructions.html",
            "facilitator/guide.html",
            "facilitator/print.html",
            "facilitator/rounds.html",
            "parties/nato/briefing.html",
            "parties/nato/page.html",
            "parties/nato/score-sheet.html");
    assertThat(pack.keySet().stream().filter(f -> f.endsWith("/briefing.html"))).hasSize(6);
  }

  @Test
  void papersInOneFile_areThoseOfTheTeams() {
    String all = file("facilitator/print.html");
    List<String> papers =
        pack.keySet().stream()
            .filter(f -> f.matches("everyone/.*|parties/.*(briefing|score-sheet).html"))
            .toList();

    assertThat(papers).hasSize(14);
    papers.forEach(f -> assertThat(all).contains(main(file(f))));
    assertThat(all.split("<section>", -1)).hasSize(papers.size() + 1);
    assertThat(all).doesNotContain(main(file("facilitator/guide.html")));
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main>") + "<main>".length(), page.indexOf("</main>"));
  }

  /** What {@code negotiate} says of the same scenario when nobody asks for anything else. */
  @Test
  void guide_saysWhatAThousandRunsGive() throws IOException {
    String text = Cli.in(TALKS).run("negotiate", DECEMBER, "--format", "json").out();
    JsonNode talks = new ObjectMapper().readTree(text);
    String guide = file("facilitator/guide.html");

    assertThat(talks.path("runs").asInt()).isEqualTo(1000);
    assertThat(guide)
        .contains("What 1,000 runs of this would have given")
        .contains(percent(talks.path("rate").path("value")) + " of runs end with a deal")
        .contains("half of them by round " + talks.path("rounds").path("median").asInt());
    talks
        .path("satisfaction")
        .forEach(s -> assertThat(guide).contains(">" + whole(s.path("median")) + "<"));
    assertThat(guide).contains(talks.path("given_up").get(0).path("rule").asText());
  }

  private static String percent(JsonNode share) {
    return Percent.of(share.asDouble());
  }

  private static String whole(JsonNode share) {
    return Math.round(share.asDouble() * 100) + "%";
  }

  @Test
  void everyStanceInForce_standsOnceInItsPartysBriefing_withItsSources() {
    int stances = 0;
    for (Map.Entry<String, JsonNode> party : positions.properties()) {
      String briefing = file("parties/" + party.getKey() + "/briefing.html");
      for (JsonNode held : party.getValue()) {
        assertThat(briefing).containsOnlyOnce(stance(held));
        String said = held.get("words").asText();
        String alone = said.replaceFirst("; gives? that up .*", "");
        assertThat(briefing.contains(alone)).as("%s", alone).isTrue();
        String item = briefing.substring(briefing.indexOf(stance(held)));
        String sources = item.substring(0, item.indexOf("</ul>"));
        List<String> cited = new ArrayList<>();
        held.get("claims").forEach(c -> cited.add(paragraph(c.asText())));
        assertThat(cited).as(sources).anyMatch(sources::contains);
        stances++;
      }
      assertThat(briefing.split("<li><span class=\"strong\">", -1))
          .hasSize(1 + party.getValue().size());
    }
    assertThat(stances).isGreaterThan(30);
  }

  private static String paragraph(String claim) {
    return claim.replaceFirst("[a-z]$", "");
  }

  @Test
  void stanceThatIsNotInForce_isInNoneOfThePapers() {
    Set<String> now = names(positions);
    Set<String> later = names(positionsOfAnyDay);
    later.removeAll(now);

    assertThat(later).isNotEmpty();
    pack.forEach(
        (name, text) -> later.forEach(l -> assertThat(text).as(name).doesNotContain(">" + l)));
  }

  private static Set<String> names(JsonNode parties) {
    Set<String> names = new TreeSet<>();
    parties.forEach(p -> p.forEach(s -> names.add(s.get("rule").asText())));
    return names;
  }

  @Test
  void fileOfATeam_holdsNothingConfidentialOfAnotherParty() throws IOException {
    Map<String, Set<String>> secrets = secrets();
    int compared = 0;
    for (Map.Entry<String, String> one : pack.entrySet()) {
      String[] path = one.getKey().split("/", -1);
      Set<String> own =
          path[0].equals("parties") ? secrets.getOrDefault(path[1], Set.of()) : Set.of();
      if (!path[0].equals("facilitator")) {
        for (Set<String> others : secrets.values()) {
          for (String secret : others) {
            if (own.stream().noneMatch(o -> o.contains(secret))) {
              assertThat(one.getValue().contains(secret))
                  .as("%s has %s", one.getKey(), secret)
                  .isFalse();
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  /** By party: names of stances, their words, their reasons, and what their claims say. */
  private static Map<String, Set<String>> secrets() throws IOException {
    Map<String, Set<String>> secrets = new TreeMap<>();
    for (Map.Entry<String, JsonNode> party : positionsOfAnyDay.properties()) {
      Set<String> own = secrets.computeIfAbsent(party.getKey(), k -> new TreeSet<>());
      for (JsonNode held : party.getValue()) {
        own.add(held.get("rule").asText());
        own.add(held.get("words").asText());
      }
      String rules = Files.readString(TALKS.resolve(RULES + "/" + party.getKey() + ".drl"));
      java.util.regex.Pattern.compile("(?:redLine|demand|prefer|concede)\\((.*)\\);?")
          .matcher(rules)
          .results()
          .map(m -> m.group(1).replaceAll(".*\"([^\"]*)\"$", "$1"))
          .forEach(own::add);
    }
    return secrets;
  }

  @Test
  void silentParty_getsABriefingThatSaysSo() throws IOException {
    Map<String, String> early =
        written(folder.resolve("early"), TALKS, DECEMBER, "--as-of", "2024-01-01");

    assertThat(early.get("parties/nato/briefing.html"))
        .contains("no stance of NATO is known on 1 January 2024")
        .doesNotContain("What you hold out for");
    assertThat(early.get("facilitator/guide.html"))
        .contains("No stance of ", "is known, so nothing says what it would accept");
  }

  @Test
  void guide_saysWhatTheAnalysisSays() {
    String search = Cli.in(TALKS).run("search", DECEMBER, "--format", "json").out();

    assertThat(file("facilitator/guide.html"))
        .contains("60 minutes", "90 minutes", "What cannot all be had", "Who could agree with whom")
        .contains("Of 143,327,232 possible packages none is a deal of all parties at the table.");
    java.util.regex.Matcher deals =
        java.util.regex.Pattern.compile("\"coalitions\": \\[\\s*\\{[^}]*?\"deals\": (\\d+)")
            .matcher(search);
    assertThat(deals.find()).isTrue();
    assertThat(file("facilitator/guide.html"))
        .contains(">" + String.format(java.util.Locale.ROOT, "%,d", Long.valueOf(deals.group(1))));
  }

  @Test
  void instructions_haveEveryIssueAndTheStatusQuo() throws IOException {
    Map<String, String> flat =
        written(
            folder.resolve("flat"),
            Path.of("src/test/resources/flat-share"),
            "scenarios/flat-share/march.yaml");

    assertThat(flat.get("everyone/instructions.html"))
        .contains("Quiet hours", "<span class=\"strong\">No animals</span>", "A cat", "A dog")
        .contains("A T-shirt (21 degrees)", "A package is a deal when every party accepts it.");
    assertThat(flat.get("everyone/draft.html")).contains("\u2610\u00a0No animals (status quo)");
  }

  @Test
  void packageWithOpenIssues_isNamedWithThem() throws IOException {
    Map<String, String> open =
        written(
            folder.resolve("open"),
            Path.of("src/test/resources/golden/open"),
            "scenarios/used-car/open.yaml");

    assertThat(open.get("everyone/instructions.html")).contains("left open: ");
  }

  @Test
  void folderThatIsThere_isLeftAlone() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));

    Result result = Cli.in(TALKS).run("report", DECEMBER, "--class-pack", there.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("already exists; nothing was written");
    assertThat(there).isEmptyDirectory();
  }

  @Test
  void whatDoesNotGoTogether_isRefused() {
    Path none = folder.resolve("none");
    String target = none.toString();

    assertThat(Cli.in(TALKS).run("report", DECEMBER, "-o", "x", "--class-pack", target).err())
        .contains("`--class-pack` writes a folder of HTML files", "leave out `-o`");
    assertThat(Cli.in(TALKS).run("report", "scenarios", "--class-pack", target).err())
        .contains("a class plays one scenario, and there are");
    assertThat(Cli.in(TALKS).run("report", "nowhere.yaml", "--class-pack", target).code())
        .isEqualTo(2);
    assertThat(none).doesNotExist();
  }
}
