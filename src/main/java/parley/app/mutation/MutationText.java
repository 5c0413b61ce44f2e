package parley.app.mutation;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import parley.diagnostic.DiagnosticText;
import parley.output.paper.PaperLook;
import parley.output.paper.PaperLook.Tone;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;

/** What became of mutants as text: each survivor in full, then how many there were. */
public final class MutationText {
  private final PaperLook look;
  private final Appendable out;

  /** Writes on the given output in the given look. */
  public MutationText(PaperLook look, Appendable out) {
    this.look = look;
    this.out = out;
  }

  /** Writes the whole. */
  public void write(List<MutationResult> results) throws IOException {
    for (MutationResult result : results) {
      write(result);
    }
  }

  private void write(MutationResult result) throws IOException {
    out.append('\n');
    List<Fate> survivors = result.survivors();
    for (Fate survivor : survivors) {
      survivor(result, survivor);
    }
    boolean whole = survivors.isEmpty() && result.stopped().isEmpty();
    line(whole ? Tone.GOOD : Tone.DOUBT, summary(result));
    if (result.stopped().isPresent()) {
      line(Tone.DOUBT, "Not all is known: " + result.stopped().get() + ".");
    }
  }

  private void survivor(MutationResult result, Fate survivor) throws IOException {
    Mutant mutant = survivor.mutant();
    line(Tone.DOUBT, look.no() + " no test notices " + mutant.operator().words());
    String place = mutant.place().file() + ":" + mutant.place().line();
    line(Tone.FAINT, "  " + place + "  " + mutant.rule());
    for (String line : survivor.diff().lines().toList()) {
      line(line.startsWith("-") ? Tone.BAD : Tone.GOOD, "    " + line);
    }
    out.append("  This scenario would:\n");
    for (String line : KillerYaml.of(result, survivor).lines().toList()) {
      out.append("    ").append(DiagnosticText.printable(line)).append('\n');
    }
    out.append('\n');
  }

  /** {@return "500 of 612 mutants (seed 1): 480 killed, 5 survived, 15 equivalent; score 98.9%"} */
  public static String summary(MutationResult result) {
    int tried = result.fates().size();
    String sampled =
        tried < result.possible()
            ? number(tried) + " of " + many(result.possible()) + " (seed " + result.seed() + ")"
            : many(tried);
    int undecided = result.count(Fate.Kind.UNDECIDED);
    return "%s of %s: %s killed, %s survived, %s equivalent%s; %s"
        .formatted(
            sampled,
            result.rules().agenda().caseId(),
            number(result.count(Fate.Kind.KILLED)),
            number(result.count(Fate.Kind.SURVIVED)),
            number(result.count(Fate.Kind.EQUIVALENT)),
            undecided == 0 ? "" : ", " + number(undecided) + " undecided",
            result.score().map(MutationText::percent).orElse("no mutation score"));
  }

  private static String percent(BigDecimal score) {
    return "mutation score " + score.toPlainString() + "%";
  }

  private static String many(int count) {
    return number(count) + (count == 1 ? " mutant" : " mutants");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void line(Tone tone, String text) throws IOException {
    out.append(look.paint(tone, text)).append('\n');
  }
}
