package parley.app.assist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.app.cases.LoadedScenario;
import parley.app.editing.TextLines;
import parley.model.naming.TextEdit;
import parley.model.verdict.PackageVerdict;
import parley.scenario.ScenarioPackage;

/** Writes down what becomes of a package as what is expected of it. */
public final class TodaysExpectation {
  private static final Pattern ITEM = Pattern.compile("\\n( *)- ");

  private TodaysExpectation() {}

  /** {@return the change for the package whose id stands on the line of the place} */
  public static Optional<QuickFix> of(CursorPlace at, LocalDate today) {
    int line = new TextLines(at.text()).spot(at.offset()).line() + 1;
    return PackageMarks.scenario(at)
        .flatMap(
            l ->
                l.scenario().packages().stream()
                    .filter(p -> p.place().line() == line)
                    .findFirst()
                    .flatMap(p -> fix(at, l, p, today)));
  }

  private static Optional<QuickFix> fix(
      CursorPlace at, LoadedScenario loaded, ScenarioPackage proposed, LocalDate today) {
    PackageVerdict verdict = PackageMarks.verdict(loaded, proposed, today);
    String verdicts =
        verdict.verdicts().stream()
            .map(v -> v.party() + ": " + v.verdict().id())
            .collect(Collectors.joining(", ", "{", "}"));
    List<String> item =
        List.of(
            "- package: " + proposed.id(),
            "  outcome: " + verdict.outcome().id(),
            "  verdicts: " + verdicts);
    String title = "Expect of `" + proposed.id() + "` what becomes of it today";
    return insertion(at, item).map(e -> new QuickFix(title, List.of(e), Optional.empty(), false));
  }

  /** At the end of what is expected already, or at the end of the file. */
  private static Optional<TextEdit> insertion(CursorPlace at, List<String> item) {
    String text = at.text();
    String feed = text.contains("\r\n") ? "\r\n" : "\n";
    Optional<Outline> expect =
        Outline.of(at.name(), text).stream().filter(o -> o.name().equals("expect")).findFirst();
    if (expect.isEmpty()) {
      String before = text.isEmpty() || text.endsWith("\n") ? feed : feed + feed;
      String written = before + "expect:" + feed + lines(item, "  ", feed) + feed;
      return Optional.of(new TextEdit(at.name(), text.length(), text.length(), written));
    }
    int end = expect.get().to();
    Matcher first = ITEM.matcher(text.substring(expect.get().nameTo(), end));
    return first.find()
        ? Optional.of(new TextEdit(at.name(), end, end, feed + lines(item, first.group(1), feed)))
        : Optional.empty();
  }

  private static String lines(List<String> item, String indent, String feed) {
    return item.stream().map(l -> indent + l).collect(Collectors.joining(feed));
  }
}
