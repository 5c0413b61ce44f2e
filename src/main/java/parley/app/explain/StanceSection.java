package parley.app.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.app.words.Sources;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.question.explain.StanceReason;

/** The stances of a party: those that apply in full, the others in short. */
final class StanceSection {
  private final DocumentBuilder document;
  private final ReasonList reasons;
  private final Sources sources;
  private final StanceWording wording;
  private final Set<RuleId> told = new HashSet<>();

  StanceSection(
      DocumentBuilder document, ReasonList reasons, Sources sources, StanceWording wording) {
    this.wording = wording;
    this.document = document;
    this.reasons = reasons;
    this.sources = sources;
  }

  /** Writes a stance that applies, with the concessions that cover it. */
  void applying(StanceReason reason) {
    document.section(head(reason) + ": " + named(reason));
    document.paragraph(reason.finding().orElseThrow().because());
    document.paragraph(wording.alone(reason.stance()) + ".");
    String word = reason.stance().rejects() ? "crossed" : "unmet";
    document.paragraph("It is " + word + " because " + ReasonList.hold(reason.reason()) + ":");
    reasons.write(0, reason.reason());
    document.paragraph(source(reason.stance()));
    for (StanceReason concession : reason.concessions()) {
      if (concession.finding().isPresent()) {
        covering(concession);
      }
    }
  }

  private void covering(StanceReason concession) {
    String lead = "It is given up by the concession \"" + concession.stance().rule().name() + "\"";
    if (!told.add(concession.stance().id())) {
      document.paragraph(lead + " (see above).");
      return;
    }
    String known = " " + sources.cite(concession.claims()) + cost(concession);
    String why = ", because " + ReasonList.hold(concession.reason()) + ":";
    document.paragraph(lead + known + why);
    reasons.write(0, concession.reason());
    document.paragraph(source(concession.stance()));
  }

  /** {@return whether a concession of the demand is not told yet} */
  boolean hasNearMiss(StanceReason demand) {
    return demand.concessions().stream().anyMatch(c -> !told.contains(c.stance().id()));
  }

  /** Writes the concessions of a demand that are not told yet, each with what keeps it away. */
  void nearMisses(StanceReason demand) {
    for (StanceReason concession : demand.concessions()) {
      if (told.add(concession.stance().id())) {
        nearMiss(demand, concession);
      }
    }
  }

  private void nearMiss(StanceReason demand, StanceReason concession) {
    String of = " for \"" + demand.stance().rule().name() + "\"";
    String lead = "Concession" + of + ": " + named(concession) + cost(concession);
    if (concession.finding().isPresent()) {
      document.itemAt(0, lead + ", applies but is not needed");
      return;
    }
    document.itemAt(0, lead + ", " + ReasonList.missing(concession.reason()) + ":");
    reasons.write(1, concession.reason());
  }

  /** Writes a stance that does not apply in short: what keeps it away. */
  void silent(StanceReason reason) {
    document.itemAt(0, head(reason) + ": " + named(reason));
    reasons.write(1, reason.reason().contrary());
  }

  private String named(StanceReason reason) {
    return reason.stance().rule().name() + " " + sources.cite(reason.claims());
  }

  private static String head(StanceReason reason) {
    boolean applies = reason.finding().isPresent();
    if (reason.stance().rejects()) {
      return applies ? "Red line crossed" : "Red line not crossed";
    }
    if (!applies) {
      return asked(reason.stance()) + " met";
    }
    return asked(reason.stance())
        + (reason.finding().get().givenUp() ? " unmet, but given up" : " unmet");
  }

  /** {@return how a line about a demand or a preference begins} */
  static String asked(Stance stance) {
    return stance.blocks() ? "Demand" : "Would like:";
  }

  private static String cost(StanceReason reason) {
    return reason
        .stance()
        .cost()
        .map(c -> " (which costs " + Percent.whole(c.doubleValue()) + " of its weight)")
        .orElse("");
  }

  private static String source(Stance stance) {
    Rule rule = stance.rule();
    List<String> facts = new ArrayList<>();
    facts.add("Rule " + rule.place().file() + ":" + rule.place().line());
    facts.addAll(inForce(rule.inForce()));
    if (rule.confidence() < 1) {
      facts.add("confidence " + rule.exactConfidence());
    }
    if (stance.weight() != 1) {
      facts.add("weight " + stance.exactWeight());
    }
    return String.join(", ", facts);
  }

  private static List<String> inForce(Period period) {
    List<String> days = new ArrayList<>();
    period.from().ifPresent(d -> days.add("in force from " + d));
    period
        .until()
        .ifPresent(d -> days.add((days.isEmpty() ? "in force " : "") + "to the day before " + d));
    return days;
  }
}
