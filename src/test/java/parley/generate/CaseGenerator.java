package parley.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.model.Agenda;
import parley.model.Conclusion;
import parley.model.Control;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.model.Range;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;

/** Makes random cases: the same one for the same seed and shape. */
public final class CaseGenerator {
  /** The first of the days around which rules come into force and lapse. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  private static final int DAYS = 4;

  private final long seed;
  private final Shape shape;
  private final Random random;

  private CaseGenerator(long seed, Shape shape) {
    this.seed = seed;
    this.shape = shape;
    this.random = new Random(seed);
  }

  /** {@return the case of this seed} */
  public static GeneratedCase of(long seed, Shape shape) {
    return new CaseGenerator(seed, shape).generate();
  }

  private GeneratedCase generate() {
    Agenda agenda = agenda();
    List<Stance> stances = new ArrayList<>();
    List<Conclusion> conclusions = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    RuleFile common = new RuleFile(agenda, Rule.COMMON, random);
    int concluding = random.nextInt(shape.conclusions() + 1);
    for (int i = 0; i < concluding; i++) {
      conclusions.add(common.conclusion("c" + i / 2, names(conclusions, "c" + i / 2)));
    }
    files.put(Rule.COMMON + ".drl", common.text());
    for (Party party : agenda.parties()) {
      RuleFile file = new RuleFile(agenda, party.id(), random);
      int count = random.nextInt(shape.stances() + 1);
      for (int i = 0; i < count; i++) {
        stances.add(file.stance(names(conclusions, "")));
      }
      files.put(party.id() + ".drl", file.text());
    }
    List<Impossibility> impossibilities = new ArrayList<>();
    int ruling = shape.impossibilities() == 0 ? 0 : random.nextInt(shape.impossibilities() + 1);
    for (int i = 0; i < ruling; i++) {
      impossibilities.add(common.impossibility(names(conclusions, "")));
    }
    files.put(Rule.COMMON + ".drl", common.text());
    RuleSet rules = new RuleSet(agenda, stances, conclusions, impossibilities);
    return new GeneratedCase(seed, rules, yaml(agenda), files, days());
  }

  /** The names concluded so far, but for one that is still being concluded. */
  private static List<String> names(List<Conclusion> conclusions, String but) {
    return conclusions.stream()
        .map(Conclusion::name)
        .distinct()
        .filter(n -> !n.equals(but))
        .toList();
  }

  private static List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (int d = 0; d < DAYS; d++) {
      days.add(day(d));
    }
    return days;
  }

  /** {@return one of the days on which something may change} */
  static LocalDate day(int number) {
    return FIRST_DAY.plusMonths(number);
  }

  private Agenda agenda() {
    RandomTable table = new RandomTable(new Random(~seed));
    List<Party> parties = new ArrayList<>();
    int partyCount = 1 + random.nextInt(shape.parties());
    for (int p = 0; p < partyCount; p++) {
      // indifferent: what has no stance accepts, as most comparisons here expect; silence has its
      // own
      parties.add(
          shape.tables()
              ? table.party("p" + p, "Party " + p)
              : new Party(
                  "p" + p,
                  "Party " + p,
                  java.util.Optional.empty(),
                  java.util.Optional.empty(),
                  0,
                  true));
    }
    List<Issue> issues = new ArrayList<>();
    int issueCount = Math.max(1 + random.nextInt(shape.issues()), random.nextInt(shape.issues()));
    for (int i = 0; i < issueCount; i++) {
      issues.add(issue("i" + i));
    }
    Agenda agenda = new Agenda("generated-case", "A generated case", parties, issues);
    return shape.tables() ? agenda.with(table.agreement(parties)) : agenda;
  }

  private Issue issue(String id) {
    boolean numeric = random.nextInt(3) == 0;
    int count = random.nextInt(8) == 0 ? 1 : 1 + random.nextInt(shape.options());
    if (numeric && random.nextBoolean()) {
      return ranged(id, count);
    }
    List<Option> options = new ArrayList<>();
    for (int o = 0; o < count; o++) {
      String option = "o" + o;
      options.add(
          numeric
              ? Option.valued(option, "option " + o, 10.0 * o)
              : Option.named(option, "option " + o));
    }
    String statusQuo = "o" + random.nextInt(count);
    boolean ordered = !numeric && random.nextInt(3) == 0;
    return new Issue(
        id,
        "Issue " + id,
        numeric ? java.util.Optional.of("units") : java.util.Optional.empty(),
        options,
        statusQuo,
        ordered ? OptionOrder.fromLeastToMost() : OptionOrder.none(),
        Control.ofNobody());
  }

  private Issue ranged(String id, int count) {
    BigDecimal from = BigDecimal.valueOf(random.nextInt(5) - 3);
    BigDecimal step = BigDecimal.ONE;
    BigDecimal to = from.add(BigDecimal.valueOf(count - 1L));
    Range range = new Range(from, to, step);
    List<Option> options = range.options();
    return new Issue(
        id,
        "Issue " + id,
        random.nextBoolean() ? java.util.Optional.of("units") : java.util.Optional.empty(),
        options,
        options.get(random.nextInt(count)).id(),
        OptionOrder.of(range),
        Control.ofNobody());
  }

  private static String yaml(Agenda agenda) {
    StringBuilder text = new StringBuilder();
    text.append("case: ").append(agenda.caseId()).append("\ntitle: ").append(agenda.title());
    text.append("\nparties:\n");
    for (Party party : agenda.parties()) {
      text.append(RandomTable.yaml(party));
    }
    text.append(RandomTable.yaml(agenda.agreement())).append("issues:\n");
    agenda.issues().forEach(i -> append(i, text));
    return text.toString();
  }

  private static void append(Issue issue, StringBuilder text) {
    text.append("  ").append(issue.id()).append(":\n    title: ").append(issue.title());
    issue.unit().ifPresent(u -> text.append("\n    unit: ").append(u));
    text.append(issue.isOrdered() ? "\n    ordered: true" : "");
    text.append("\n    status_quo: ").append(issue.statusQuo());
    if (issue.range().isPresent()) {
      Range range = issue.range().get();
      text.append(
          "\n    range: {from: %s, to: %s, step: %s}\n"
              .formatted(range.from(), range.to(), range.step()));
      return;
    }
    text.append("\n    options:\n");
    for (Option option : issue.options()) {
      text.append("      ").append(option.id()).append(": ");
      if (option.value().isPresent()) {
        long value = (long) option.value().orElseThrow();
        text.append("{title: ")
            .append(option.title())
            .append(", value: ")
            .append(value)
            .append("}");
      } else {
        text.append(option.title());
      }
      text.append('\n');
    }
  }
}
