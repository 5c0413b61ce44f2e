package parley.app.positions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedCase;
import parley.app.cases.Parties;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.AddedRules;
import parley.app.options.DayConverter;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneCase;
import parley.app.options.Session;
import parley.app.options.ShownParties;
import parley.app.options.TimeLimit;
import parley.question.positions.Positions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley positions}: every stance read back in words. */
@Command(
    name = "positions",
    description = {
      "Read every stance back in words.",
      "Shows what each party walks away from, holds out for, would like and would give up.",
      "",
      "A rule says when a demand is not met; its sentence says what is asked for. So a demand"
          + " written the wrong way round is easy to see."
    },
    footer = {
      "  parley positions rules/ukraine-nato",
      "  parley positions rules/ukraine-nato --party russia --as-of 2025-12-15",
      "  parley positions rules/ukraine-nato --matrix --format markdown"
    })
public final class PositionsCommand extends ContextCommand {
  @Mixin OneCase rules = new OneCase();

  @Mixin ShownParties parties = new ShownParties();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Show only what is in force on this date (default: everything, with its dates).")
  @Nullable LocalDate asOf;

  @Mixin AddedRules with = new AddedRules();

  @Option(
      names = "--matrix",
      description = "Show, party by issue, the options that each objects to.")
  boolean matrix;

  @Mixin TimeLimit limit = new TimeLimit();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public PositionsCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return rules.read(context, with.files(), this::show);
  }

  private int show(Session session, LoadedCase one) {
    Parties.check(parties.ids(), one.agenda());
    Positions positions = Positions.of(one.rules(), Optional.ofNullable(asOf), parties.ids());
    Objections objections =
        matrix ? Objections.of(positions, limit.limits()) : Objections.notAsked();
    session.print(
        "positions",
        format.value(),
        () -> matrix ? MatrixDocument.of(positions, objections) : PositionsDocument.of(positions),
        () -> PositionsJson.of(positions, objections));
    return Session.done();
  }
}
