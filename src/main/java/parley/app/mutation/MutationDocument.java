package parley.app.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import parley.app.words.Numbers;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;

/** What became of mutants for a reader: each survivor in full, then how many there were. */
public final class MutationDocument {
  private final DocumentBuilder document = new DocumentBuilder();

  private MutationDocument() {}

  public static Document of(List<MutationResult> results) {
    MutationDocument answer = new MutationDocument();
    results.forEach(answer::add);
    return answer.document.build();
  }

  private void add(MutationResult result) {
    List<Fate> survivors = result.survivors();
    survivors.forEach(s -> survivor(result, s));
    boolean whole = survivors.isEmpty() && result.stopped().isEmpty();
    document.heading(whole ? Tone.GOOD : Tone.DOUBT, Text.of(summary(result)));
    result.stopped().ifPresent(document::unknown);
  }

  private void survivor(MutationResult result, Fate survivor) {
    Mutant mutant = survivor.mutant();
    document.heading(Tone.DOUBT, Text.of(Sign.NO, " no test notices " + mutant.operator().words()));
    String place = mutant.place().file() + ":" + mutant.place().line();
    document.paragraph(Text.in(Tone.FAINT, place + "  " + mutant.rule()));
    document.verbatim(Optional.of("diff"), survivor.diff());
    document.paragraph("This scenario would:");
    document.verbatim(Optional.of("yaml"), KillerYaml.of(result, survivor));
  }

  /** {@return "500 of 612 mutants (seed 1): 480 killed, 5 survived, 15 equivalent; score 98.9%"} */
  public static String summary(MutationResult result) {
    int tried = result.fates().size();
    String sampled =
        tried < result.possible()
            ? Numbers.exact(tried)
                + " of "
                + many(result.possible())
                + " (seed "
                + result.seed()
                + ")"
            : many(tried);
    int undecided = result.count(Fate.Kind.UNDECIDED);
    return "%s of %s: %s killed, %s survived, %s equivalent%s; %s"
        .formatted(
            sampled,
            result.rules().agenda().caseId(),
            Numbers.exact(result.count(Fate.Kind.KILLED)),
            Numbers.exact(result.count(Fate.Kind.SURVIVED)),
            Numbers.exact(result.count(Fate.Kind.EQUIVALENT)),
            undecided == 0 ? "" : ", " + Numbers.exact(undecided) + " undecided",
            result.score().map(MutationDocument::percent).orElse("no mutation score")
                + (undecided == 0 || result.score().isEmpty() ? "" : " of those decided"));
  }

  private static String percent(BigDecimal score) {
    return "mutation score " + score.toPlainString() + "%";
  }

  private static String many(int count) {
    return Numbers.exact(count) + (count == 1 ? " mutant" : " mutants");
  }
}
