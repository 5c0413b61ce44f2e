package parley.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.app.add.AddCommand;
import parley.app.add.Added;
import parley.app.averaging.CompareAveragingCommand;
import parley.app.check.CheckCommand;
import parley.app.check.CheckFormat;
import parley.app.completion.CompletionCommand;
import parley.app.context.Context;
import parley.app.context.Environment;
import parley.app.context.ExitCode;
import parley.app.diagnose.DiagnoseCommand;
import parley.app.diff.DiffCommand;
import parley.app.expectation.TestCommand;
import parley.app.explain.ExplainCommand;
import parley.app.exporting.ExportCommand;
import parley.app.exporting.ExportFormat;
import parley.app.fmt.FmtCommand;
import parley.app.importing.ImportCommand;
import parley.app.importing.ImportFormat;
import parley.app.init.InitCommand;
import parley.app.lsp.LspCommand;
import parley.app.negotiate.NegotiateCommand;
import parley.app.options.EnumConverter;
import parley.app.options.ExploreFormat;
import parley.app.options.TextFormat;
import parley.app.positions.PositionsCommand;
import parley.app.rename.RenameCommand;
import parley.app.report.ReportCommand;
import parley.app.report.ReportFormat;
import parley.app.robust.RobustCommand;
import parley.app.run.RunCommand;
import parley.app.search.SearchCommand;
import parley.app.sources.SourcesCommand;
import parley.app.stability.StabilityCommand;
import parley.app.suite.TestFormat;
import parley.app.sweep.SweepCommand;
import parley.app.timeline.TimelineCommand;
import parley.app.whatif.WhatIfCommand;
import parley.model.naming.CaseName;
import parley.output.Format;
import parley.output.text.Look;
import parley.question.averaging.AveragingRule;
import parley.question.stability.Preferring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The root of the command line, with the options that every command takes. */
@Command(
    name = "parley",
    description = "Simulate negotiation outcomes: which packages satisfy every party, and why.",
    versionProvider = Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an expectation, a check or a comparison failed",
      "2:the command line or an input file is wrong",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley init my-case                   create a case to start from",
      "  parley run my-case/scenarios          see how parties respond to packages",
      "  parley explain SCENARIO -p PACKAGE    see why",
      "  parley search SCENARIO                find the deals among all packages",
      "  parley diagnose SCENARIO              see why there is none",
      "  parley report SCENARIO -o PAGE.html   make an interactive page",
      "  parley test                           run the expectations of scenarios",
      "  parley check                          find errors and weaknesses",
      "",
      "`parley COMMAND --help` shows the options of a command."
    })
public final class Parley implements Context, Callable<Integer> {
  /** The command's name in an example. */
  private static final Pattern EXAMPLE = Pattern.compile("\\bparley(?= [a-zC])");

  private static final int WIDTH = 80;

  private final Environment environment;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      description =
          "Use color: auto (default; on a terminal, unless NO_COLOR is set), always or" + " never.")
  Environment.Color color = Environment.Color.AUTO;

  @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "Use ASCII symbols only.")
  boolean ascii;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace if Parley itself is at fault.")
  boolean debug;

  /** The commands that read rules at most, and let Drools evaluate none unless asked to. */
  private static final Set<String> WITHOUT_EVALUATION =
      Set.of(
          "help",
          "import",
          "export",
          "init",
          "completion",
          "positions",
          "sources",
          "fmt",
          "rename",
          "add",
          "check",
          "lsp");

  /** Options with which no command evaluates anything. */
  private static final Set<String> NUMBERS_OR_HELP = Set.of("--count", "--help", "-h");

  private Parley(Environment environment) {
    this.environment = environment;
  }

  /** {@return the exit code of a command line} */
  public static int run(Environment environment, String... words) {
    String[] args = withoutHelpWord(words);
    CommandLine line = commandLine(environment, args);
    try {
      Optional<ParameterException> wrong = FirstWords.wrong(line, args);
      return wrong.isPresent()
          ? new UsageErrors().handleParseException(wrong.get(), args)
          : line.execute(args);
    } catch (Error e) {
      return new Faults().report(e, line, args);
    } finally {
      environment.out().flush();
      environment.err().flush();
    }
  }

  /** {@return whether a command line is likely to let Drools evaluate rules} */
  static boolean evaluates(String... args) {
    return args.length > 1
        && !args[0].startsWith("-")
        && !WITHOUT_EVALUATION.contains(args[0])
        && Stream.of(args).noneMatch(NUMBERS_OR_HELP::contains);
  }

  /** {@return {@code COMMAND --help} for {@code help COMMAND}} */
  private static String[] withoutHelpWord(String... words) {
    if (words.length == 0 || !words[0].equals("help")) {
      return words;
    }
    String[] asked = Arrays.copyOfRange(words, 1, words.length + 1);
    asked[words.length - 1] = "--help";
    return asked;
  }

  /** Without a command, says how there could be one. */
  @Override
  public Integer call() {
    whole().usage(environment.err());
    return ExitCode.WRONG_INPUT.number();
  }

  @Override
  public Environment environment() {
    return environment;
  }

  @Override
  public Look look() {
    return environment.look(color, ascii);
  }

  @Override
  public String version() {
    return Version.number();
  }

  /** {@return all commands} */
  @Override
  public CommandLine whole() {
    return commandLine(environment);
  }

  /**
   * Makes only the one command that is asked for, as the rest would cost a start more time than it
   * takes to read a case; makes all if no word names one.
   */
  private static CommandLine commandLine(Environment environment, String... args) {
    Parley parley = new Parley(environment);
    CommandLine line = new CommandLine(parley);
    Map<String, Supplier<Object>> commands = commands(parley);
    String named = args.length > 0 && commands.containsKey(args[0]) ? args[0] : "";
    commands.forEach(
        (name, command) -> {
          if (named.isEmpty() || named.equals(name)) {
            line.addSubcommand(name, command.get());
          }
        });
    line.setOut(environment.out());
    line.setErr(environment.err());
    line.registerConverter(Format.class, new EnumConverter<>(Format.class));
    line.registerConverter(Environment.Color.class, new EnumConverter<>(Environment.Color.class));
    line.registerConverter(TextFormat.class, new EnumConverter<>(TextFormat.class));
    line.registerConverter(CheckFormat.class, new EnumConverter<>(CheckFormat.class));
    line.registerConverter(ExploreFormat.class, new EnumConverter<>(ExploreFormat.class));
    line.registerConverter(
        AveragingRule.class, new EnumConverter<>(AveragingRule.class, AveragingRule::id));
    line.registerConverter(
        ExportFormat.class, new EnumConverter<>(ExportFormat.class, ExportFormat::id));
    line.registerConverter(
        ImportFormat.class, new EnumConverter<>(ImportFormat.class, ImportFormat::id));
    line.registerConverter(
        CaseName.Kind.class, new EnumConverter<>(CaseName.Kind.class, CaseName.Kind::id));
    line.registerConverter(Added.class, new EnumConverter<>(Added.class, Added::id));
    line.registerConverter(Preferring.class, new EnumConverter<>(Preferring.class, Preferring::id));
    line.registerConverter(
        CompletionCommand.Shell.class, new EnumConverter<>(CompletionCommand.Shell.class));
    line.registerConverter(TestFormat.class, new EnumConverter<>(TestFormat.class));
    line.registerConverter(ReportFormat.class, new EnumConverter<>(ReportFormat.class));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(environment.mayColor() ? Ansi.ON : Ansi.OFF));
    nameAsCalled(line, environment.command());
    line.setUsageHelpWidth(WIDTH);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Faults());
    line.setExitCodeExceptionMapper(e -> ExitCode.FAULT.number());
    return line;
  }

  /** Writes the examples of all commands so that they can be typed. */
  private static void nameAsCalled(CommandLine line, String command) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    String escaped = Matcher.quoteReplacement(command.replace("%", "%%"));
    usage.footer(
        Stream.of(usage.footer())
            .map(l -> EXAMPLE.matcher(l).replaceAll(escaped))
            .flatMap(l -> ExampleLines.of(l, WIDTH).stream())
            .toArray(String[]::new));
    line.getSubcommands().values().forEach(s -> nameAsCalled(s, command));
  }

  private static Map<String, Supplier<Object>> commands(Parley parley) {
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
