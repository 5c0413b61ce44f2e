package parley.app;

import java.util.Optional;
import parley.app.add.AddCommand;
import parley.app.averaging.CompareAveragingCommand;
import parley.app.check.CheckCommand;
import parley.app.completion.CompletionCommand;
import parley.app.context.Context;
import parley.app.diagnose.DiagnoseCommand;
import parley.app.diff.DiffCommand;
import parley.app.expectation.TestCommand;
import parley.app.explain.ExplainCommand;
import parley.app.exporting.ExportCommand;
import parley.app.fmt.FmtCommand;
import parley.app.importing.ImportCommand;
import parley.app.init.InitCommand;
import parley.app.lsp.LspCommand;
import parley.app.negotiate.NegotiateCommand;
import parley.app.positions.PositionsCommand;
import parley.app.rename.RenameCommand;
import parley.app.report.ReportCommand;
import parley.app.robust.RobustCommand;
import parley.app.run.RunCommand;
import parley.app.search.SearchCommand;
import parley.app.sources.SourcesCommand;
import parley.app.stability.StabilityCommand;
import parley.app.sweep.SweepCommand;
import parley.app.timeline.TimelineCommand;
import parley.app.whatif.WhatIfCommand;
import parley.model.Word;

/** Every command, in the order in which help lists them. */
enum Subcommand implements Word {
  RUN(Work.EVALUATES),
  EXPLAIN(Work.EVALUATES),
  WHAT_IF(Work.EVALUATES),
  SEARCH(Work.EVALUATES),
  DIAGNOSE(Work.EVALUATES),
  ROBUST(Work.EVALUATES),
  COMPARE_AVERAGING(Work.EVALUATES),
  STABILITY(Work.EVALUATES),
  NEGOTIATE(Work.EVALUATES),
  SWEEP(Work.EVALUATES),
  REPORT(Work.EVALUATES),
  TIMELINE(Work.EVALUATES),
  TEST(Work.EVALUATES),
  DIFF(Work.EVALUATES),
  CHECK(Work.READS),
  FMT(Work.READS),
  ADD(Work.READS),
  RENAME(Work.READS),
  POSITIONS(Work.READS),
  SOURCES(Work.READS),
  IMPORT(Work.READS),
  EXPORT(Work.READS),
  INIT(Work.READS),
  LSP(Work.READS),
  COMPLETION(Work.READS);

  private final Work work;

  Subcommand(Work work) {
    this.work = work;
  }

  private enum Work {
    /** Is likely to let Drools evaluate rules. */
    EVALUATES,
    /** Reads rules at most, unless asked for more. */
    READS
  }

  static Optional<Subcommand> of(String name) {
    for (Subcommand command : values()) {
      if (command.id().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  @Override
  public String id() {
    return Word.super.id().replace('_', '-');
  }

  /** {@return whether it is likely to let Drools evaluate rules} */
  boolean evaluates() {
    return work == Work.EVALUATES;
  }

  /** Makes it: what the other commands need is not loaded. */
  Object make(Context parley) {
    return switch (this) {
      case RUN -> new RunCommand(parley);
      case EXPLAIN -> new ExplainCommand(parley);
      case WHAT_IF -> new WhatIfCommand(parley);
      case SEARCH -> new SearchCommand(parley);
      case DIAGNOSE -> new DiagnoseCommand(parley);
      case ROBUST -> new RobustCommand(parley);
      case COMPARE_AVERAGING -> new CompareAveragingCommand(parley);
      case STABILITY -> new StabilityCommand(parley);
      case NEGOTIATE -> new NegotiateCommand(parley);
      case SWEEP -> new SweepCommand(parley);
      case REPORT -> new ReportCommand(parley);
      case TIMELINE -> new TimelineCommand(parley);
      case TEST -> new TestCommand(parley);
      case DIFF -> new DiffCommand(parley);
      case CHECK -> new CheckCommand(parley);
      case FMT -> new FmtCommand(parley, System.in);
      case ADD -> new AddCommand(parley);
      case RENAME -> new RenameCommand(parley);
      case POSITIONS -> new PositionsCommand(parley);
      case SOURCES -> new SourcesCommand(parley);
      case IMPORT -> new ImportCommand(parley);
      case EXPORT -> new ExportCommand(parley);
      case INIT -> new InitCommand(parley);
      case LSP -> new LspCommand(parley, System.in, System.out);
      case COMPLETION -> new CompletionCommand(parley);
    };
  }
}
