package parley.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of every command has: its layout, its headings, and the exit codes of all. */
final class HelpLayout {
  /** The command's name in an example. */
  private static final Pattern EXAMPLE = Pattern.compile("\\bparley(?= [a-zC])");

  private static final int WIDTH = 80;

  private static final Map<String, String> EXIT_CODES =
      Map.of(
          "0", "done",
          "2", "the command line or an input file is wrong",
          "3", "a fault of Parley itself");

  private HelpLayout() {}

  /** Gives the commands one layout, and writes their examples so that they can be typed. */
  static void set(CommandLine line, String command) {
    for (CommandLine one : line.getSubcommands().values()) {
      set(one.getCommandSpec().usageMessage());
    }
    nameAsCalled(line, command);
    line.setUsageHelpWidth(WIDTH);
  }

  private static void set(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .optionListHeading("%nOptions:%n")
        .parameterListHeading("%n")
        .exitCodeListHeading("%nExit codes:%n")
        .footerHeading("%nExamples:%n");
    Map<String, String> codes = new TreeMap<>(EXIT_CODES);
    codes.putAll(usage.exitCodeList());
    usage.exitCodeList(codes);
  }

  private static void nameAsCalled(CommandLine line, String command) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    String escaped = Matcher.quoteReplacement(command.replace("%", "%%"));
    usage.footer(
        Stream.of(usage.footer())
            .map(l -> EXAMPLE.matcher(l).replaceAll(escaped))
            .flatMap(l -> ExampleLines.of(l, WIDTH).stream())
            .toArray(String[]::new));
    for (CommandLine one : line.getSubcommands().values()) {
      nameAsCalled(one, command);
    }
  }
}
