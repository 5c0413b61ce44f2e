package parley.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parley.model.Period;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Kind;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.explain.Reason;
import parley.model.explain.StanceReason;
import parley.report.paper.Paper;

/** One stance of a party, applying or not: what it says, why it counts or not, and its evidence. */
record StanceSection(Paper paper, ConditionWords words, Register register) {
  void write(StanceReason reason) throws IOException {
    paper.section(head(reason) + ": " + reason.stance().rule().name());
    if (reason.finding().isPresent()) {
      paper.paragraph(reason.finding().get().because());
    }
    condition(reason);
    evidence(reason);
    for (StanceReason concession : reason.concessions()) {
      concession(concession, reason.finding().isPresent());
    }
  }

  private static String head(StanceReason reason) {
    boolean applies = reason.finding().isPresent();
    if (reason.stance().kind() == Kind.RED_LINE) {
      return applies ? "Red line crossed" : "Red line not crossed";
    }
    if (!applies) {
      return "Demand met";
    }
    return reason.finding().get().givenUp() ? "Demand unmet, but given up" : "Demand unmet";
  }

  private void condition(StanceReason stance) throws IOException {
    String word = stance.stance().kind() == Kind.RED_LINE ? "crossed" : "unmet";
    boolean applies = stance.finding().isPresent();
    Reason shown = applies ? stance.reason() : stance.reason().decisive();
    paper.paragraph(
        applies
            ? "It is " + word + " because " + ReasonList.hold(shown) + ":"
            : "It would be " + word + " if " + ReasonList.held(shown) + ":");
    new ReasonList(paper, words).write(0, shown);
  }

  private void concession(StanceReason concession, boolean unmet) throws IOException {
    boolean applies = concession.finding().isPresent();
    String name = "\"" + concession.stance().rule().name() + "\"";
    String lost = concession.stance() instanceof Concession c ? cost(c) : "";
    String lead = applies && unmet ? "It is given up by the concession " : "The concession ";
    String then = applies ? " applies because " : " would give it up if ";
    String which =
        applies ? ReasonList.hold(concession.reason()) : ReasonList.held(concession.reason());
    paper.paragraph(lead + name + lost + (applies && unmet ? ", because " : then) + which + ":");
    new ReasonList(paper, words).write(0, concession.reason());
    evidence(concession);
  }

  private static String cost(Concession concession) {
    return " (which costs " + Math.round(concession.cost() * 100) + "% of its weight)";
  }

  private void evidence(StanceReason reason) throws IOException {
    paper.paragraph(source(reason.stance()));
    for (Claim claim : reason.claims()) {
      paper.item(0, ClaimWords.of(claim, register, paper.look().dash()));
    }
  }

  private static String source(Stance stance) {
    Rule rule = stance.rule();
    List<String> facts = new ArrayList<>();
    facts.add("Rule " + rule.place().file() + ":" + rule.place().line());
    facts.addAll(inForce(rule.inForce()));
    if (rule.confidence() < 1) {
      facts.add("confidence " + rule.confidence());
    }
    if (stance.weight() != 1) {
      facts.add("weight " + number(stance.weight()));
    }
    facts.add(rule.claims().isEmpty() ? "rests on no claim" : "rests on:");
    return String.join(", ", facts);
  }

  private static String number(double value) {
    return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
  }

  private static List<String> inForce(Period period) {
    List<String> days = new ArrayList<>();
    period.from().ifPresent(d -> days.add("in force from " + d));
    period
        .until()
        .ifPresent(d -> days.add((days.isEmpty() ? "in force " : "") + "until before " + d));
    return days;
  }
}
