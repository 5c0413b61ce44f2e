package parley.app.diagnose;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.output.document.DocumentBuilder;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Leverage;
import parley.question.diagnose.Repair;

/** The first conflicts, repairs and levers, a line or two each. */
record BriefDiagnosis(DocumentBuilder document, StanceWords stances, Diagnosis diagnosis) {
  private static final int CONFLICTS_MAX = 2;
  private static final int REPAIRS_MAX = 2;
  private static final int LEVERS_MAX = 3;

  void conflicts() {
    List<Conflict> found = diagnosis.conflicts();
    document.heading(
        extent(found.size(), diagnosis.moreConflicts(), "conflict", CONFLICTS_MAX)
            + ": stances that leave no package together");
    found.stream().limit(CONFLICTS_MAX).forEach(c -> document.item(named(c.stances())));
  }

  void repairs() {
    List<Repair> found = diagnosis.repairs();
    document.heading(
        extent(found.size(), diagnosis.moreRepairs(), "repair", REPAIRS_MAX)
            + ": stances to give up together for a deal");
    List<RuleId> every = diagnosis.moreRepairs() ? List.of() : RepairGroups.inEvery(found);
    boolean shared = found.size() > 1 && !every.isEmpty();
    if (shared) {
      document.item("in every repair: " + named(every));
    }
    for (Repair repair : found.stream().limit(REPAIRS_MAX).toList()) {
      List<RuleId> own =
          repair.stances().stream().filter(s -> !shared || !every.contains(s)).toList();
      String opens = repair.deals().map(n -> ": " + Numbers.many(n, "deal")).orElse("");
      document.item((shared ? "and " : "") + named(own) + opens);
    }
  }

  void leverage() {
    BigInteger now = diagnosis.deals().orElse(BigInteger.ZERO);
    List<Leverage> moving =
        diagnosis.leverage().stream()
            .filter(l -> !l.deals().equals(now))
            .sorted(Comparator.comparing(Leverage::deals).reversed())
            .toList();
    if (diagnosis.leverage().isEmpty()) {
      return;
    }
    document.heading("Deals without one stance alone");
    document.table(
        List.of("", ""),
        moving.stream()
            .limit(LEVERS_MAX)
            .map(l -> List.of(Numbers.quantity(l.deals()), stances.brief(l.stance())))
            .toList());
    int staying = diagnosis.leverage().size() - moving.size();
    if (staying > 0) {
      document.paragraph(
          "Without any one of "
              + (moving.isEmpty() ? "" : "the other ")
              + Numbers.many(staying, "stance")
              + " the number stays the same.");
    }
  }

  private String named(List<RuleId> ids) {
    return ids.stream().map(stances::brief).collect(Collectors.joining("; "));
  }

  private static String extent(int count, boolean more, String noun, int shown) {
    String which = count > shown ? ", " + shown + " shown" : "";
    return (more ? "At least " : "") + Numbers.many(count, noun) + which;
  }
}
