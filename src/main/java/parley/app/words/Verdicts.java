package parley.app.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.Percent;

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
      Paper paper, Agenda agenda, List<PartyVerdict> verdicts, Function<PartyVerdict, String> line)
      throws IOException {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    boolean open = verdicts.stream().anyMatch(v -> v.leeway().isPresent());
    int columns = open ? HEAD.size() : HEAD.size() - 1;
    for (PartyVerdict verdict : verdicts) {
      String mark = paper.look().mark(verdict.verdict()) + " ";
      lines.add(mark + line.apply(verdict));
      rows.add(row(agenda, verdict, mark).subList(0, columns));
    }
    paper.table(HEAD.subList(0, columns), rows, lines);
    Optional<String> caution = caution(verdicts);
    if (caution.isPresent()) {
      paper.paragraph(caution.get());
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

  private static List<String> row(Agenda agenda, PartyVerdict verdict, String mark) {
    String title = agenda.party(verdict.party()).map(Party::title).orElse(verdict.party());
    String given =
        verdict.findings().stream()
            .filter(Finding::givenUp)
            .map(f -> f.stance().rule().name())
            .collect(Collectors.joining("; "));
    List<String> issues = verdict.leeway().map(Leeway::dependsOn).orElse(List.of());
    String words = mark + PaperLook.words(verdict.verdict());
    return List.of(title, words, satisfaction(verdict), given, String.join(", ", issues));
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
