package parley.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Text;

/** The verdicts on one package, party by party: a table, or a line each. */
public final class Verdicts {
  private static final List<String> HEAD =
      List.of("Party", "Verdict", "Satisfaction", "Gives up", "Depends on");

  private Verdicts() {}

  /**
   * Writes the verdicts in their order.
   *
   * @param line what a verdict says where lines are written
   */
  public static void write(
      DocumentBuilder document,
      Agenda agenda,
      List<PartyVerdict> verdicts,
      Function<PartyVerdict, String> line) {
    List<Text> lines = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    boolean open = verdicts.stream().anyMatch(v -> v.leeway().isPresent());
    int columns = open ? HEAD.size() : HEAD.size() - 1;
    for (PartyVerdict verdict : verdicts) {
      lines.add(Text.of(VerdictWords.sign(verdict.verdict()), " ", line.apply(verdict)));
      rows.add(row(agenda, verdict).subList(0, columns));
    }
    document.table(HEAD.subList(0, columns), rows, lines);
    Optional<String> caution = caution(verdicts);
    if (caution.isPresent()) {
      document.paragraph(caution.get());
    }
  }

  /** {@return what to say of satisfaction where some party rejects with all of it} */
  public static Optional<String> caution(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .filter(Verdicts::isContentButRejects)
        .findFirst()
        .map(v -> "Red lines do not count in satisfaction.");
  }

  private static boolean isContentButRejects(PartyVerdict verdict) {
    return verdict.verdict() == Verdict.REJECTS
        && Percent.whole(verdict.satisfaction()).equals("100%");
  }

  private static List<Object> row(Agenda agenda, PartyVerdict verdict) {
    String title = agenda.partyTitle(verdict.party());
    String given =
        verdict.findings().stream()
            .filter(Finding::givenUp)
            .map(f -> f.stance().rule().name())
            .collect(Collectors.joining("; "));
    List<String> issues = verdict.leeway().map(Leeway::dependsOn).orElse(List.of());
    return List.of(
        title,
        VerdictWords.marked(verdict.verdict()),
        satisfaction(verdict),
        given,
        new OptionWords(agenda).issues(issues));
  }

  /** {@return what a line says behind a verdict: satisfaction, and what it is held against} */
  public static String measured(PartyVerdict verdict) {
    if (verdict.isSilent()) {
      return "";
    }
    String least =
        verdict
            .reservation()
            .map(
                r ->
                    (verdict.belowReservation() ? ", below its" : ",")
                        + " reservation value "
                        + Percent.whole(r.doubleValue()))
            .orElse("");
    return " (satisfaction " + satisfaction(verdict) + least + ")";
  }

  /** {@return a party's satisfaction for a program; empty if it is silent} */
  public static Optional<Double> known(PartyVerdict verdict) {
    return verdict.isSilent() ? Optional.empty() : Optional.of(verdict.satisfaction());
  }

  /** {@return "75%", or "25% to 75%" where open issues decide} */
  public static String satisfaction(PartyVerdict verdict) {
    if (verdict.isSilent()) {
      return "–";
    }
    String least = Percent.whole(verdict.satisfaction());
    double mostOf = verdict.leeway().map(Leeway::mostSatisfaction).orElse(verdict.satisfaction());
    String most = Percent.whole(mostOf);
    return (least.equals(most) ? "" : least + " to ") + most;
  }
}
