package parley.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.app.context.Context;
import parley.app.context.Environment;
import parley.app.context.ExitCode;
import parley.output.text.Look;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
          "Use color: auto (default; on a terminal, unless NO_COLOR is set), always or never.")
  Environment.Color color = Environment.Color.AUTO;

  @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "Use ASCII symbols only.")
  boolean ascii;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace if Parley itself is at fault.")
  boolean debug;

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
        && Subcommand.of(args[0]).filter(Subcommand::evaluates).isPresent()
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
    Optional<Subcommand> named = args.length > 0 ? Subcommand.of(args[0]) : Optional.empty();
    // no lambdas with types of picocli here: the class-data archive cannot hold them
    for (Subcommand command : named.map(List::of).orElse(List.of(Subcommand.values()))) {
      line.addSubcommand(command.id(), command.make(parley));
    }
    line.setOut(environment.out());
    line.setErr(environment.err());
    Converters.register(line);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(environment.mayColor() ? Ansi.ON : Ansi.OFF));
    HelpLayout.set(line, environment.command());
    line.setParameterExceptionHandler(new UsageErrors());
    Faults faults = new Faults();
    line.setExecutionExceptionHandler(faults);
    line.setExitCodeExceptionMapper(faults);
    return line;
  }
}
