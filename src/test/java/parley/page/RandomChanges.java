package parley.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.app.cases.LoadedScenario;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Stance;

/** Changes to the rules of a case as a reader could make them in the page. */
final class RandomChanges {
  private RandomChanges() {}

  /** {@return changes of every kind, as the page keeps them} */
  static Map<String, Object> of(LoadedScenario loaded, Random random) {
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
