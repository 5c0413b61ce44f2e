package parley.app.assumed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Issue;
import parley.model.Rule;

/** A generated case whose rules cite claims, with a scenario and with files of rules to add. */
final class RandomWritten {
  private static final int RULES = 7;
  private static final Pattern HEAD = Pattern.compile("(?m)^rule .*$");
  private static final List<String> CLAIMS = List.of("a.1", "a.2a", "a.2b", "b.1", "b.2a", "b.2b");
  private static final List<String> CITATIONS = List.of("a.1", "a.2", "a.2b", "b.1", "b.2");

  private final GeneratedCase made;
  private final Random random;
  private final Map<String, List<String>> parties = new LinkedHashMap<>();

  private RandomWritten(long seed) {
    this.made = CaseGenerator.of(seed, Shape.small().ruling(2).withTables());
    this.random = new Random(seed);
    for (String claim : CLAIMS) {
      List<String> all = made.rules().agenda().partyIds();
      parties.put(claim, all.stream().filter(p -> random.nextInt(4) > 0).toList());
    }
  }

  /** {@return a case with several parties and some rules; its agenda is rules/agenda.yaml} */
  static WrittenCase of(long seed) {
    return Stream.iterate(seed, s -> s + 1)
        .map(RandomWritten::new)
        .filter(c -> c.made.rules().agenda().parties().size() > 1)
        .map(RandomWritten::written)
        .filter(c -> c.rules().size() > RULES)
        .findFirst()
        .orElseThrow();
  }

  /** {@return the days on which rules of these cases start and end} */
  static List<String> days() {
    return CaseGenerator.of(1, Shape.small()).days().stream().map(String::valueOf).toList();
  }

  private WrittenCase written() {
    Map<String, String> files = new HashMap<>();
    files.put("rules/agenda.yaml", agenda());
    made.ruleFiles().forEach((name, text) -> files.put("rules/" + name, citing(name, text)));
    files.put("seeds/a.yaml", article("a"));
    files.put("seeds/b.yaml", article("b"));
    files.put("with/p0.drl", more("More", "demand(\"more\", "));
    files.put("what/p0.drl", more("What if", "redLine("));
    files.put("scenarios/s.yaml", scenario());
    return new WrittenCase("scenarios/s.yaml", files);
  }

  /** Some issues are for a party to change alone, so that stability has something to say. */
  private String agenda() {
    List<String> parties = made.rules().agenda().partyIds();
    String controlled =
        made.agendaYaml()
            .replaceAll("(title: Issue .*)", "$1\n    controlled_by: [" + one(parties) + "]");
    return "register: ../seeds\n" + controlled;
  }

  private String citing(String file, String text) {
    String owner = file.replace(".drl", "");
    return HEAD.matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group() + citation(owner)));
  }

  /** A party's rule may cite only what is said of it. */
  private String citation(String owner) {
    List<String> some =
        CITATIONS.stream()
            .filter(c -> random.nextInt(3) == 0)
            .filter(c -> owner.equals(Rule.COMMON) || isOf(owner, c))
            .toList();
    return some.isEmpty() ? "" : " @claims(\"" + String.join(", ", some) + "\")";
  }

  private boolean isOf(String owner, String citation) {
    return parties.entrySet().stream()
        .filter(c -> c.getKey().startsWith(citation))
        .allMatch(c -> c.getValue().contains(owner));
  }

  private String article(String id) {
    StringBuilder text = new StringBuilder("article: " + id + "\ntitle: Article " + id);
    text.append("\npublished: 2025-01-01\ndated: stated\nclaims:\n");
    parties.forEach(
        (claim, of) -> {
          if (claim.startsWith(id)) {
            boolean context = of.isEmpty() || random.nextInt(5) == 0;
            String party = of.isEmpty() ? "" : "party: [" + String.join(", ", of) + "], ";
            text.append(
                "  \"%s\": {%sstance: %s, statement: It stands there.}\n"
                    .formatted(claim.substring(2), party, context ? "context" : "demand"));
          }
        });
    return text.toString();
  }

  private String more(String name, String statement) {
    Issue issue = one(made.rules().agenda().issues());
    String option = issue.optionIds().get(0);
    String value = issue.range().isPresent() ? option : "\"" + option + "\"";
    String condition =
        issue.unit().isPresent() && issue.range().isEmpty() ? " < 15" : " == " + value;
    return "rule \"%s\"%s @confidence(0.7)\nwhen\n  Terms( %s%s )\nthen\n  %s\"because\")\nend\n"
        .formatted(name, citation("p0"), issue.id(), condition, statement);
  }

  private String scenario() {
    Issue issue = one(made.rules().agenda().issues());
    return Stream.of(
            "scenario: s",
            "rules: ../rules",
            "as_of: " + one(days()),
            "packages:",
            "  a: {terms: {%s}}".formatted(terms("")),
            "  b: {open: [%s], terms: {%s}}".formatted(issue.id(), terms(issue.id())),
            "  c: {terms: {%s}}".formatted(terms("")),
            "what_if:",
            "  other: {package: a, set: {%s: \"%s\"}}"
                .formatted(issue.id(), one(issue.optionIds())),
            "  later: {package: c, as_of: %s}".formatted(one(days())),
            "  more: {package: c, with: ../what/p0.drl}")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** {@return terms of all issues but one} */
  private String terms(String but) {
    return Packages.random(made.rules().agenda(), random).options().entrySet().stream()
        .filter(e -> !e.getKey().equals(but))
        .map(e -> e.getKey() + ": \"" + e.getValue() + "\"")
        .collect(Collectors.joining(", "));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
