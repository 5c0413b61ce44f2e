package parley.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

/** All commands: a new one is one line here. */
final class Commands {
  private Commands() {}

  /** {@return how each command is made, by its name, in the order in which help lists them} */
  static Map<String, Supplier<Object>> of(Context parley) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("run", () -> new RunCommand(parley));
    commands.put("explain", () -> new ExplainCommand(parley));
    commands.put("what-if", () -> new WhatIfCommand(parley));
    commands.put("search", () -> new SearchCommand(parley));
    commands.put("diagnose", () -> new DiagnoseCommand(parley));
    commands.put("robust", () -> new RobustCommand(parley));
    commands.put("compare-averaging", () -> new CompareAveragingCommand(parley));
    commands.put("stability", () -> new StabilityCommand(parley));
    commands.put("negotiate", () -> new NegotiateCommand(parley));
    commands.put("sweep", () -> new SweepCommand(parley));
    commands.put("report", () -> new ReportCommand(parley));
    commands.put("timeline", () -> new TimelineCommand(parley));
    commands.put("test", () -> new TestCommand(parley));
    commands.put("diff", () -> new DiffCommand(parley));
    commands.put("check", () -> new CheckCommand(parley));
    commands.put("fmt", () -> new FmtCommand(parley, System.in));
    commands.put("add", () -> new AddCommand(parley));
    commands.put("rename", () -> new RenameCommand(parley));
    commands.put("positions", () -> new PositionsCommand(parley));
    commands.put("sources", () -> new SourcesCommand(parley));
    commands.put("import", () -> new ImportCommand(parley));
    commands.put("export", () -> new ExportCommand(parley));
    commands.put("init", () -> new InitCommand(parley));
    commands.put("lsp", () -> new LspCommand(parley, System.in, System.out));
    commands.put("completion", () -> new CompletionCommand(parley));
    return commands;
  }
}
