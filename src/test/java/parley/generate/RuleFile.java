package parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Conclusion;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.Stance;
import parley.testing.Held;

/** A rule file being written, together with the values that its rules mean. */
final class RuleFile {
  private final Agenda agenda;
  private final String owner;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> demands = new ArrayList<>();
  private int rules;

  RuleFile(Agenda agenda, String owner, Random random) {
    this.agenda = agenda;
    this.owner = owner;
    this.random = random;
    String root = agenda.packageName();
    text.append("package ").append(root).append('.').append(owner).append('\n');
    text.append("import ").append(root).append(".Terms\n");
    text.append("import ").append(root).append(".Conclusion\n");
    text.append("import function parley.rules.Stances.*\n");
    text.append("dialect \"mvel\"\n");
  }

  String text() {
    return text.toString();
  }

  Conclusion conclusion(String name, List<String> known) {
    String statement = "conclude(drools, \"" + name + "\", ";
    return new Conclusion(rule(known, "", Fraction.ONE, Period.always(), statement), name);
  }

  Impossibility impossibility(List<String> known) {
    return new Impossibility(rule(known, "", Fraction.ONE, period(), "impossible(drools, "));
  }

  Stance stance(List<String> known) {
    int kind = random.nextInt(9);
    Fraction confidence = one(random.nextInt(4) == 0 ? List.of("0.5", "2/3") : List.of("1"));
    Period period = period();
    if (kind == 0) {
      Fraction weight = one(List.of("1", "2", "3", "5/7"));
      String head = "    @weight(" + weight + ")\n";
      return Held.redLine(rule(known, head, confidence, period, "redLine(drools, "), weight);
    } else if (kind <= 5 || demands.isEmpty()) {
      return wish(kind == 5, known, confidence, period);
    }
    String demand = demands.get(random.nextInt(demands.size()));
    Fraction cost = one(List.of("0", "0.1", "0.3", "1/3", "0.5", "1"));
    String statement = "concede(drools, \"" + demand + "\", ";
    String head = "    @cost(" + cost + ")\n";
    return Held.concession(rule(known, head, confidence, period, statement), demand, cost);
  }

  /** A demand, or a preference; the two share no name. */
  private Stance wish(
      boolean blocksNothing, List<String> known, Fraction confidence, Period period) {
    String name = (blocksNothing ? "p" : "d") + random.nextInt(2);
    demands.add(name);
    Fraction weight = one(List.of("1", "2", "3", "2.5", "5/7", "1/3"));
    String statement = (blocksNothing ? "prefer" : "demand") + "(drools, \"" + name + "\", ";
    Rule rule = rule(known, "    @weight(" + weight + ")\n", confidence, period, statement);
    return blocksNothing ? Held.preference(rule, name, weight) : Held.demand(rule, name, weight);
  }

  private Fraction one(List<String> written) {
    return Fraction.parse(written.get(random.nextInt(written.size()))).orElseThrow();
  }

  private Period period() {
    int from = random.nextInt(6);
    int until = from + 1 + random.nextInt(3);
    return new Period(
        from < 2 ? Optional.of(CaseGenerator.day(from)) : Optional.empty(),
        from < 2 && random.nextBoolean()
            ? Optional.of(CaseGenerator.day(until))
            : Optional.empty());
  }

  private Rule rule(
      List<String> known,
      String annotations,
      Fraction confidence,
      Period period,
      String statement) {
    text.append('\n');
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    Place place = new Place("rules/" + agenda.caseId() + "/" + owner + ".drl", line, 1, 4);
    String name = "Rule " + rules++;
    Fragment condition = new RandomConditions(agenda, random, place).next(known);
    text.append("rule \"").append(name).append("\"\n").append(annotations);
    text.append(
        confidence.compareTo(Fraction.ONE) < 0 ? "    @confidence(" + confidence + ")\n" : "");
    period.from().ifPresent(d -> dated("effective", d));
    period.until().ifPresent(d -> dated("expires", d));
    text.append("when\n        ").append(condition.text()).append("\nthen\n    ");
    text.append(statement).append("\"because of ").append(name).append("\");\nend\n");
    return new Rule(
        owner,
        name,
        condition.condition(),
        Because.of("because of " + name),
        List.of(),
        confidence,
        period,
        place);
  }

  private void dated(String which, LocalDate day) {
    text.append("    date-").append(which).append(" \"").append(day).append("\"\n");
  }
}
