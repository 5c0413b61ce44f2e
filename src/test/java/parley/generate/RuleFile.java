package parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.Stance;

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
    return new Conclusion(rule(known, "", 1, Period.always(), statement), name);
  }

  Impossibility impossibility(List<String> known) {
    return new Impossibility(rule(known, "", 1, period(), "impossible(drools, "));
  }

  Stance stance(List<String> known) {
    int kind = random.nextInt(8);
    double confidence = random.nextInt(4) == 0 ? 0.5 : 1;
    Period period = period();
    if (kind == 0) {
      int weight = 1 + random.nextInt(3);
      String head = "    @weight(" + weight + ")\n";
      return new Stance.RedLine(rule(known, head, confidence, period, "redLine(drools, "), weight);
    } else if (kind <= 4 || demands.isEmpty()) {
      String demand = "d" + random.nextInt(2);
      demands.add(demand);
      double weight = random.nextInt(3) == 0 ? 2.5 : 1 + random.nextInt(3);
      String statement = "demand(drools, \"" + demand + "\", ";
      String head = "    @weight(" + weight + ")\n";
      return new Stance.Demand(rule(known, head, confidence, period, statement), demand, weight);
    }
    String demand = demands.get(random.nextInt(demands.size()));
    double cost = List.of(0.0, 0.1, 0.3, 0.5, 1.0).get(random.nextInt(5));
    String statement = "concede(drools, \"" + demand + "\", ";
    String head = "    @cost(" + cost + ")\n";
    return new Stance.Concession(rule(known, head, confidence, period, statement), demand, cost);
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
      List<String> known, String annotations, double confidence, Period period, String statement) {
    text.append('\n');
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    Place place = new Place("rules/" + agenda.caseId() + "/" + owner + ".drl", line, 1, 4);
    String name = "Rule " + rules++;
    Fragment condition = new RandomConditions(agenda, random, place).next(known);
    text.append("rule \"").append(name).append("\"\n").append(annotations);
    text.append(confidence < 1 ? "    @confidence(" + confidence + ")\n" : "");
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
